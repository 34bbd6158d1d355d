// SPDX-FileCopyrightText: Fast track-beregneren's contributors
// SPDX-License-Identifier: MPL-2.0

// Amounts and hours as typed: what is read, and what is refused for which reason.
#include "core/money/read_amount.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace fasttrack;

struct ReadRow {
    const char* name;
    const char* text;
    std::int64_t hundredths;
};
struct RefusedRow {
    const char* name;
    const char* text;
    AmountError error;
};
void PrintTo(const ReadRow& row, std::ostream* os) { *os << row.text; }
void PrintTo(const RefusedRow& row, std::ostream* os) { *os << row.text; }
const auto row_name = [](const auto& row) { return std::string{row.param.name}; };

class KronerTyped : public testing::TestWithParam<ReadRow> {};
TEST_P(KronerTyped, AreReadAsWholeOere) {
    EXPECT_EQ(read_typed_kroner(GetParam().text).value, Money{GetParam().hundredths});
}
INSTANTIATE_TEST_SUITE_P(Amounts, KronerTyped,
                         testing::Values(ReadRow{"Whole", "25000", 2'500'000},
                                         ReadRow{"DanishWithUnit", "25.000,50 kr.", 2'500'050},
                                         ReadRow{"UnitFirst", "kr. 25 000", 2'500'000},
                                         ReadRow{"English", "DKK 25,000.50", 2'500'050},
                                         ReadRow{"Spaces", "25 000", 2'500'000},
                                         ReadRow{"NoBreakSpace",
                                                 "25\xC2\xA0"
                                                 "000,5",
                                                 2'500'050},
                                         ReadRow{"PointOfThousands", "25.000", 2'500'000},
                                         ReadRow{"CommaOfThousands", "25,000", 2'500'000},
                                         ReadRow{"Millions", "1.234.567,89", 123'456'789},
                                         ReadRow{"PointOfDecimals", "37.5", 3750},
                                         ReadRow{"NoOere", "25.000,-", 2'500'000},
                                         ReadRow{"Zero", "0", 0},
                                         ReadRow{"LeadingZeros", "007,50", 750},
                                         ReadRow{"Highest", "999.999.999", 99'999'999'900}),
                         row_name);

class KronerTypedBadly : public testing::TestWithParam<RefusedRow> {};
TEST_P(KronerTypedBadly, AreRefusedForAReason) {
    const auto read = read_typed_kroner(GetParam().text);
    EXPECT_EQ(read.value, std::nullopt);
    EXPECT_EQ(read.error, GetParam().error);
}
INSTANTIATE_TEST_SUITE_P(
    Amounts, KronerTypedBadly,
    testing::Values(RefusedRow{"Nothing", "", AmountError::missing},
                    RefusedRow{"OnlySpaces", "  ", AmountError::missing},
                    RefusedRow{"OnlyTheUnit", "kr.", AmountError::missing},
                    RefusedRow{"Word", "mange", AmountError::not_a_number},
                    RefusedRow{"Exponent", "1e9", AmountError::not_a_number},
                    RefusedRow{"TwoKindsOfDecimals", "37,5.0", AmountError::not_a_number},
                    RefusedRow{"GroupOfTwo", "25.00.000", AmountError::not_a_number},
                    RefusedRow{"SpaceAnywhere", "2 5", AmountError::not_a_number},
                    RefusedRow{"TwoAmounts", "25.000-30.000", AmountError::not_a_number},
                    RefusedRow{"Formula", "=1+1", AmountError::not_a_number},
                    RefusedRow{"EndsInAComma", "25,", AmountError::not_a_number},
                    RefusedRow{"BeginsWithAComma", ",50", AmountError::not_a_number},
                    RefusedRow{"Negative", "-25.000", AmountError::negative},
                    RefusedRow{"MinusSign", "\xE2\x88\x92 5", AmountError::negative},
                    RefusedRow{"OnlyAMinus", "-", AmountError::not_a_number},
                    RefusedRow{"FourDecimals", "25,0001", AmountError::too_many_decimals},
                    RefusedRow{"JustTooLarge", "999.999.999,01", AmountError::too_large},
                    RefusedRow{"FortyDigits", "1234567890123456789012345678901234567890",
                               AmountError::too_large},
                    RefusedRow{"OtherDigits", "\xD9\xA1\xD9\xA2", AmountError::not_a_number}),
    row_name);

TEST(HoursTyped, AreReadInHundredths) {
    EXPECT_EQ(read_typed_hours("37,5").value, Hours{3750});
    EXPECT_EQ(read_typed_hours(" 37.5 timer ").value, Hours{3750});
    EXPECT_EQ(read_typed_hours("18,25 t").value, Hours{1825});
}
TEST(HoursTyped, HaveNoThousands) {
    EXPECT_EQ(read_typed_hours("37.500").error, AmountError::too_many_decimals);
}

TEST(CaseHours, AreFromOneHundredthTo168BothIncluded) {
    EXPECT_EQ(read_case_hours("0.01").value, Hours{1});
    EXPECT_EQ(read_case_hours("168").value, Hours{16'800});
    EXPECT_EQ(read_case_hours("168,00").value, Hours{16'800});
    EXPECT_EQ(read_case_hours("168,01").error, AmountError::too_large);
    EXPECT_EQ(read_case_hours("0").error, AmountError::zero);
    EXPECT_EQ(read_case_hours("0,001").error, AmountError::too_many_decimals);
    EXPECT_EQ(read_case_hours("-1").error, AmountError::negative);
}

TEST(CaseAmounts, TakeNothingButDigitsAndOneCommaOrPoint) {
    EXPECT_EQ(read_case_kroner("25000,5").value, Money{2'500'050});
    EXPECT_EQ(read_case_kroner("25000.50").value, Money{2'500'050});
    EXPECT_EQ(read_case_kroner("").error, AmountError::missing);
    EXPECT_EQ(read_case_kroner("25.000,50").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_kroner("25 000").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_kroner("25000 kr.").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_kroner("25.000").error, AmountError::too_many_decimals);
    EXPECT_EQ(read_case_hours("37,5.0").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_hours("1e9").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_hours("37,").error, AmountError::not_a_number);
    EXPECT_EQ(read_case_hours("+37").error, AmountError::not_a_number);
}

}  // namespace
