// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// What fasttrack-core.mjs exports. The rules behind every date, and what each word means, are the
// project's own; all of it is for guidance only, the municipality decides.

/** A day as ISO 8601, such as "2026-03-02". */
export type IsoDate = string;
export type Language = 'da' | 'en';

export type Key =
    | 'first_absence' | 'role' | 'work' | 'pay' | 'last_employer_pay' | 'insurance' | 'workdays'
    | 'employer_period' | 'expected' | 'under_26' | 'requested' | 'requested_by' | 'consent' | 'letter'
    | 'serious_illness' | 'info_form_sent' | 'claim_letter' | 'conversation_held' | 'reported'
    | 'refund_claimed_to' | 'hours' | 'hours_absent' | 'wage_month' | 'first_meeting' | 'category' | 'notice_leaving' | 'partial_return'
    | 'full_return' | 'prior_absence' | 'today' | 'lang';

export type Regime = '2015' | '2020' | '2025' | '2026';
export type Status =
    | 'ended' | 'not_started' | 'met' | 'late' | 'declined' | 'awaiting_consent' | 'requested'
    | 'stand_by' | 'not_expected' | 'ask_municipality' | 'open' | 'last_reading' | 'closed';
export type Actor = 'employee' | 'employer' | 'municipality';
export type Duty = 'must' | 'may' | 'info';
export type Certainty = 'law' | 'official' | 'derived' | 'unsettled';
export type State = 'past' | 'today' | 'upcoming';
export type Right =
    | 'retention_plan' | 'possibility_statement' | 'decline_fast_track'
    | 'ask_employer_to_request' | 'stand_by';
export type ErrorCode =
    | 'missing' | 'not_a_date' | 'out_of_range' | 'unknown_value' | 'unknown_key'
    | 'repeated_key' | 'conflict';

/** A kind of milestone, as the rulebook names it. */
export type MilestoneName =
    | 'absence_begins' | 'report_to_fund' | 'report_absence' | 'claim_benefit' | 'employer_conversation'
    | 'employer_period_ends' | 'benefit_from' | 'fast_track_last_day' | 'refund_claim_by' | 'fast_track_answer'
    | 'doctor_visit' | 'fast_track_meeting' | 'information_form' | 'information_form_regain'
    | 'first_meeting' | 'rehabilitation_team' | 'follow_up' | 'four_meetings_by'
    | 'follow_up_waiver' | 'under_26_limit' | 'dispensation_ends' | 'partial_return'
    | 'full_return' | 'reassessment';
/** A milestone of an answer: the follow-ups are numbered. */
export type MilestoneId = Exclude<MilestoneName, 'follow_up'> | `follow_up_${number}`;

export interface FastTrack {
    status: Status;
    last_request_day: IsoDate;
    /** The other way to read the rule, a day later. */
    last_request_day_reading: IsoDate;
    /** The last day offices are open, on or before last_request_day. */
    act_by: IsoDate;
    days_left: number | null;
    /** From today to act_by, never below 0: what people are told. */
    days_left_to_act: number | null;
    meeting_by: IsoDate | null;
    meeting_by_if_requested_today: IsoDate | null;
    ordinary_meeting_by: IsoDate | null;
    days_gained: number | null;
}

export interface Milestone {
    id: MilestoneId;
    date: IsoDate;
    reading: IsoDate | null;
    act_by: IsoDate | null;
    actor: Actor;
    duty: Duty;
    certainty: Certainty;
    state: State;
    /** The day it was done, where the case says so and the day has come. */
    done: IsoDate | null;
    /** The id of its rule, see Rulebook.rules. */
    rule: string;
    /** How the date was counted: `length` of `unit` from `day`, which is the day of the event `from`. */
    counted: { from: Event; day: IsoDate; length: number; unit: Unit };
    /** Ids of sources, see Rulebook.sources. */
    sources: string[];
    /** Left out, as `why` and the answer's `notes`, with { texts: false }. */
    title?: string;
    why?: string;
}

export interface Answer {
    schema: 1;
    /** The day as of which law and guidance were read for the rules that answered. */
    rulebook: IsoDate;
    today: IsoDate;
    regime: Regime;
    /** The keys that were given, without `today` and `lang`; dates as ISO. */
    case: Partial<Record<Exclude<Key, 'today' | 'lang'>, string>>;
    fast_track: FastTrack;
    milestones: Milestone[];
    rights: Right[];
    notes?: string[];
    /** The refund estimate; for an employer who pays wages, once its first day has come. */
    money?: Money;
    errors?: undefined;
}

export interface FieldError {
    /** The key as it was given, shortened to 60 characters; it may be unknown. */
    field: string;
    code: ErrorCode;
    message: string;
    /** The day to offer where a date lacks its year or its century. */
    suggestion?: IsoDate;
}

export interface Errors {
    schema: 1;
    errors: FieldError[];
}

export type Unit = 'days' | 'weeks' | 'months' | 'bank_days' | 'months_end';
/** What a rule counts from. */
export type Event =
    | 'first_absence' | 'request' | 'letter' | 'information_form' | 'first_meeting'
    | 'last_employer_pay' | 'last_fund_pay' | 'claim_letter' | 'first_unclaimed' | 'insured_right'
    | 'meeting_given' | 'partial_return_given' | 'full_return_given';

/** All amounts in øre, and at most so much: an estimate. */
export interface Money {
    from: IsoDate;
    to: IsoDate;
    /** Without what is lost. */
    refund: number;
    lost: number;
    /** The first day on which waiting loses a day of refund. */
    lost_from: IsoDate | null;
    lost_per_day: number;
    /** The first day without a known rate. */
    unknown_from: IsoDate | null;
    rate_weeks: { monday: IsoDate; rate: number; refund: number; lost: number }[];
}

export interface Rule {
    id: string;
    milestone: MilestoneName;
    title: string;
    from: Event;
    offset_days: number;
    /** The other way to read the rule, in days; null where there is one way only. */
    reading_days: number | null;
    reading_from: Event;
    offset_months: number;
    /** The source's own words in Danish, or empty. */
    quote: string;
    quote_source: string;
    sources: string[];
    actor: Actor;
    duty: Duty;
    certainty: Certainty;
    /** Left out of an answer once the person is fully back. */
    ongoing: boolean;
    offset_bank_days: number;
    /** Words of another source that read differently, or empty. */
    other_quote: string;
    other_quote_source: string;
    since: Regime;
    until: Regime;
    unit: Unit;
    /** The event's day is day 1, so the offset is a day less than the words say. */
    first_day_counts: boolean;
    /** Where in the paragraph, or empty. */
    stykke: string;
    /** Whom it applies to: all of these must be true of the case. */
    when: string[];
}

export interface Rulebook {
    schema: 1;
    version: string;
    /** The day as of which law and guidance were researched. */
    legal_status: IsoDate;
    regimes: { id: Regime; from: IsoDate; until: IsoDate }[];
    rules: Rule[];
    sources: { id: string; title: string; year: string; paragraph: string; version: string; address: string }[];
    rates: { year: number; kroner_per_week: number; certainty: Certainty }[];
    rates_unknown_from: IsoDate;
}

export type Closure =
    | 'new_year' | 'maundy_thursday' | 'good_friday' | 'easter_sunday' | 'easter_monday'
    | 'great_prayer_day' | 'ascension' | 'whit_sunday' | 'whit_monday' | 'christmas_day'
    | 'second_christmas_day' | 'constitution_day' | 'christmas_eve' | 'new_years_eve'
    | 'saturday' | 'sunday';

export interface ClosedDay {
    date: IsoDate;
    closure: Exclude<Closure, 'saturday' | 'sunday'>;
    /** False on 5 June, 24 and 31 December, when offices are closed all the same. */
    public_holiday: boolean;
}

export interface DayMeaning {
    date: IsoDate;
    /** Monday 1 … Sunday 7. */
    weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** ISO 8601 week. */
    week: number;
    closure: Closure | null;
    last_open_day: IsoDate;
    /** With weekday and week, such as "søndag den 5. april 2026, uge 14". */
    text: string;
}

export interface Options {
    /** Language of the sentences, Danish if not given; a case's own `lang` goes before it. */
    lang?: Language;
}

export interface AssessOptions extends Options {
    /** The day that counts as today, in any form a case allows; a case's own `today` goes before it. */
    today?: IsoDate | null;
    /** With false: no title, why and notes, which is much faster. */
    texts?: boolean;
}

export const version: string;

/**
 * The answer to a case written key=value&key=value (percent-encoded as
 * application/x-www-form-urlencoded), or everything that is wrong with it. `today` is the day in
 * Europe/Copenhagen unless the case or the option gives it.
 *
 * @example
 * const answer = assess('first_absence=2026-03-02&today=2026-03-20');
 * if (answer.errors === undefined) answer.fast_track.status; // 'open'
 */
export function assess(caseText: string, options?: AssessOptions | null): Answer | (Errors & { fast_track?: undefined });

/** The rulebook that was compiled in. */
export function rules(options?: Options | null): Rulebook;

/** The named days of a year, 2010 to 2101, on which offices are closed; weekends aside. Throws a RangeError for another year. */
export function closedDays(year: number | `${number}`): ClosedDay[];

/** What a text that names a day means, in every form a case allows; null where it names none. */
export function day(text: string, options?: Options): DayMeaning | null;
