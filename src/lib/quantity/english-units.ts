// The English names of the built-in units.

import type { UnitNames } from '#lib/quantity/language.ts';

/** One line a unit: its ids | singular names | plural names. Two ids where the name could mean either. */
const lines = `
USD|dollar;US dollar;U.S. dollar;American dollar;buck|dollars;US dollars;U.S. dollars;American dollars;bucks
EUR|euro|euros;euro
GBP|pound sterling;British pound|pounds sterling;British pounds
GBP;pound|pound|pounds
JPY|yen;Japanese yen|yen;Japanese yen
CNY|yuan;Chinese yuan;renminbi|yuan;Chinese yuan;renminbi
KRW|South Korean won;Korean won|South Korean won;Korean won
INR|rupee;Indian rupee|rupees;Indian rupees
RUB|ruble;rouble|rubles;roubles
TWD|New Taiwan dollar;Taiwan dollar|New Taiwan dollars;Taiwan dollars
HKD|Hong Kong dollar|Hong Kong dollars
CAD|Canadian dollar|Canadian dollars
AUD|Australian dollar|Australian dollars
CHF|Swiss franc;franc|Swiss francs;francs
SEK|Swedish krona|Swedish kronor
ILS|shekel|shekels
UAH|hryvnia|hryvnias;hryvnia
TRY|Turkish lira;lira|Turkish lira;lira;liras
MXN|Mexican peso|Mexican pesos
ZAR|rand|rand
cent|cent|cents
percent|percent;per cent;pct|percent;per cent;pct
percentage-point|percentage point|percentage points
basis-point|basis point|basis points
millisecond|millisecond|milliseconds
second|second;sec|seconds;secs
minute|minute|minutes;mins
hour|hour;hr|hours;hrs
day|day|days
week|week|weeks
month|month|months
year|year;yr|years;yrs
decade|decade|decades
century|century|centuries
millennium|millennium|millennia;millenniums
nanometre|nanometre;nanometer|nanometres;nanometers
micrometre|micrometre;micrometer;micron|micrometres;micrometers;microns
millimetre|millimetre;millimeter|millimetres;millimeters
centimetre|centimetre;centimeter|centimetres;centimeters
metre|metre;meter|metres;meters
kilometre|kilometre;kilometer|kilometres;kilometers;kms
inch|inch|inches
foot|foot|feet;foot
yard|yard|yards
mile|mile|miles
nautical-mile|nautical mile|nautical miles
light-year|light year;light-year|light years;light-years
square-metre|square metre;square meter|square metres;square meters
square-kilometre|square kilometre;square kilometer|square kilometres;square kilometers
square-foot|square foot|square feet
square-mile|square mile|square miles
hectare|hectare|hectares
acre|acre|acres
millilitre|millilitre;milliliter|millilitres;milliliters
litre|litre;liter|litres;liters
cubic-metre|cubic metre;cubic meter|cubic metres;cubic meters
cubic-kilometre|cubic kilometre;cubic kilometer|cubic kilometres;cubic kilometers
gallon|gallon|gallons
barrel|barrel|barrels
microgram|microgram|micrograms
milligram|milligram|milligrams
gram|gram;gramme|grams;grammes
kilogram|kilogram;kilogramme;kilo|kilograms;kilogrammes;kilos
tonne|tonne;metric ton;metric tonne|tonnes;metric tons;metric tonnes
ton|ton|tons
ounce|ounce|ounces
degree|degree|degrees
celsius|degree Celsius;degree C;degree centigrade|degrees Celsius;degrees C;degrees centigrade;Celsius
fahrenheit|degree Fahrenheit;degree F|degrees Fahrenheit;degrees F;Fahrenheit
kilometre per hour|kilometre per hour;kilometer per hour;kilometre an hour;kilometer an hour|kilometres per hour;kilometers per hour;kilometres an hour;kilometers an hour
mile per hour|mile per hour;mile an hour|miles per hour;miles an hour
metre per second|metre per second;meter per second|metres per second;meters per second;metres a second;meters a second
watt|watt|watts
kilowatt|kilowatt|kilowatts
megawatt|megawatt|megawatts
gigawatt|gigawatt|gigawatts
kilowatt-hour|kilowatt-hour;kilowatt hour|kilowatt-hours;kilowatt hours
megawatt-hour|megawatt-hour;megawatt hour|megawatt-hours;megawatt hours
gigawatt-hour|gigawatt-hour;gigawatt hour|gigawatt-hours;gigawatt hours
terawatt-hour|terawatt-hour;terawatt hour|terawatt-hours;terawatt hours
kilobyte|kilobyte|kilobytes
megabyte|megabyte|megabytes
gigabyte|gigabyte|gigabytes
terabyte|terabyte|terabytes
hertz|hertz|hertz
kilohertz|kilohertz|kilohertz
megahertz|megahertz|megahertz
gigahertz|gigahertz|gigahertz
person|person|people;persons
`;

export const englishUnitNames: readonly UnitNames[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [ids = '', one = '', many = ''] = line.split('|');
    return { ids: ids.split(';'), one: one.split(';'), many: many.split(';') };
  });
