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
`;
