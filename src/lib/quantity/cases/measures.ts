// Percentages, lengths of time and other measures.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const measures = `
It is [5 percent]. | as-stated 5 | percent | percent
It is [5 per cent]. | as-stated 5 | percent | percent
It is [5.5%]. | as-stated 5.5 | percent | percent
[Five percent] of people left. | as-stated 5 | percent | percent
It rose [two percentage points]. | as-stated 2 | percentage-point | percentage-point
It rose [25 basis points]. | as-stated 25 | basis-point | basis-point
It burned [73 seconds] after liftoff. | as-stated 73 | second | duration
It took [one second]. | as-stated 1 | second | duration
It covers [40 square kilometers]. | as-stated 40 | square-kilometre | measure
It covers [40 km²] of land. | as-stated 40 | square-kilometre | symbol
It ran at [300 km/h]. | as-stated 300 | kilometre per hour | symbol
It ran at [60 miles per hour]. | as-stated 60 | mile per hour | measure
A [10-mile] road was built. | as-stated 10 | mile | compound
It weighs [5g]. | as-stated 5 | gram | symbol
It holds [64 GB]. | as-stated 64 | gigabyte | symbol
It fell to [-5 °C]. | as-stated -5 | celsius | symbol
It lies [11 million kilometers] from here. | as-stated 11000000 | kilometre | measure
It lies [four light-years] away. | as-stated 4 | light-year | measure
They wrote [40 contracts a year]. | as-stated 40 | contract per year | rate
It takes [half an hour]. | as-stated 0.5 | hour | fraction-of-unit
It is [half a mile] long. | as-stated 0.5 | mile | fraction-of-unit
It is [a quarter of a mile] long. | as-stated 0.25 | mile | fraction-of-unit
It took [6 hours and 9 minutes]. | as-stated 6.15 | hour | mixed-units
He stood [5 feet 10 inches] tall. | as-stated 5.8333333 | foot | mixed-units
He stayed [two years and three months]. | as-stated 2.25 | year | mixed-units
It is [5 km] and [3,000 metres] long. | as-stated 5 | kilometre | symbol || as-stated 3000 | metre | measure
A [3-year-old] and a [26-year-old] left. | as-stated 3 | year | age || as-stated 26 | year | age
It pays [4.5 percent a year]. | as-stated 4.5 | percent per year | rate
It runs [up to 152 meters a day]. | at-most 152 | metre per day | rate | up-to
It lies [about 40 miles] ([64 km]) west. | about 40 | mile | measure | about || as-stated 64 | kilometre | symbol
It lasted [three days], and [Three days]’ notice was given. | as-stated 3 | day | duration || as-stated 3 | day | duration
A [2.4 GHz] chip and a [6.7]-magnitude quake. | as-stated 2.4 | gigahertz | symbol || as-stated 6.7 | - | compound
It is [5 µm] wide, and weighs [.5 mg]. | as-stated 5 | micrometre | symbol || as-stated 0.5 | milligram | symbol
It covers [302.6 sq mi] of land. | as-stated 302.6 | square-mile | symbol
Give [5 mg/day] at [20° C]. | as-stated 5 | milligram per day | rate || as-stated 20 | celsius | symbol
It has [40 people per square mile]. | as-stated 40 | person per square-mile | rate
`;
