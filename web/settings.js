// What the page starts from: the day, and what the address says. Partner: boot.js.

// Today's date in Denmark, whatever the device's zone.
//   today_in_denmark(new Date('2026-03-01T23:30:00Z')) is '2026-03-02'
export function today_in_denmark(now = new Date()) {
    return new Intl.DateTimeFormat('en-CA', {
        timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit',
    }).format(now);
}

// The moment as a calendar file writes it.
//   utc_stamp(new Date('2026-11-21T12:00:00Z')) is '20261121T120000Z'
export function utc_stamp(now = new Date()) {
    return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

const kLongestFragment = 8000;

// What the address's fragment asks: the case in it, and whether the plain face is wanted.
//   fragment_parts('#first_absence=2026-03-02&face=plain')
//   is { case: 'first_absence=2026-03-02', plain: true }
// A fragment without '=' is a place in the page, not a case.
export function fragment_parts(hash) {
    const pairs = hash.replace(/^#/, '').slice(0, kLongestFragment).split('&');
    const of_case = pairs.filter((pair) => pair.includes('=') && !pair.startsWith('face='));
    return { case: of_case.join('&'), plain: pairs.includes('face=plain') };
}
