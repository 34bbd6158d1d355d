### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

rates-municipality-pays-most = The municipality pays at most this much sick pay. If the employer pays wages, the employer gets the money as a refund.
rates-highest-sick-pay = The highest sick pay from the first Monday of January
rates-month-weeks-figure = A month is the week's figure times 52, divided by 12. The rates of 2025 and 2026 we have only from others than the ministry. For later years we know no rate, and we do not guess.
rates-benefit-during-job = Benefit during job clarification
rates-year-provider-dkk = Year|Provider, DKK a month|Not a provider, DKK a month
rates-2016-14-575 = 2016|14,575|10,968
rates-2017-14-808 = 2017|14,808|11,143
rates-2020-15-355 = 2020|15,355|11,554
rates-2021-15-547 = 2021|15,547|11,698
rates-2022-15-570 = 2022|15,570|11,716
rates-2023-15-874 = 2023|15,874|11,944
rates-2024-16-382 = 2024|16,382|12,326
rates-other-years-we = Other years we do not know. The rate is lower for those under 25 who live at home.
rates-employee-takes-part = If the employee takes no part in the municipality's meetings, the right to pay or refund may be lost.
cost-brochure-works-out = The brochure works out the cost of an office worker in a private company over 3 months. The figures are from 2016. They show the difference, not today's price.
cost-dkk-over-3 = DKK over 3 months|Wages|Refund|Substitute or new|Total
cost-well-75-000 = Well|75,000|0|0|75,000
cost-sick-part-time = Sick part time|75,000|−19,000|46,000|102,000
cost-sick-full-time = Sick full time|75,000|−38,000|93,000|130,000
cost-dismissed-replaced-75 = Dismissed and replaced|75,000|−38,000|105,000|142,000
cost-most-expensive-choice = The most expensive choice is to dismiss and hire someone new. The cheapest is to help a sick person back, even partly.
rates-title = Rates and refund
cost-title = What does sick leave cost?
