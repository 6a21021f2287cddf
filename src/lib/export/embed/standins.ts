// Made by `npm run fonts`; do not edit. Local faces matched to ours, for a page that may load none, and the stacks that name them.
export const standInRules =
  "@font-face{font-family:'Source Sans 3 Fallback';src:local('Arial'),local('Liberation Sans'),local('Arimo'),local('Helvetica');size-adjust:93.44%;ascent-override:109.59%;descent-override:42.81%;line-gap-override:0%}@font-face{font-family:'Source Sans 3 Fallback 2';src:local('Roboto');size-adjust:93.65%;ascent-override:109.35%;descent-override:42.71%;line-gap-override:0%}@font-face{font-family:'Source Sans 3 Fallback 3';src:local('DejaVu Sans');size-adjust:82.19%;ascent-override:124.59%;descent-override:48.67%;line-gap-override:0%}@font-face{font-family:'Source Serif 4 Fallback';src:local('Georgia'),local('Gelasio');size-adjust:107%;ascent-override:96.82%;descent-override:31.31%;line-gap-override:0%}@font-face{font-family:'Source Serif 4 Fallback 2';src:local('Times New Roman'),local('Liberation Serif'),local('Tinos');size-adjust:117.42%;ascent-override:88.23%;descent-override:28.53%;line-gap-override:0%}@font-face{font-family:'Source Serif 4 Fallback 3';src:local('DejaVu Serif');size-adjust:93.04%;ascent-override:111.35%;descent-override:36.01%;line-gap-override:0%}";

export const sansStack =
  "'Source Sans 3','Source Sans 3 Fallback','Source Sans 3 Fallback 2','Source Sans 3 Fallback 3',sans-serif";
export const serifStack =
  "'Source Serif 4','Source Serif 4 Fallback','Source Serif 4 Fallback 2','Source Serif 4 Fallback 3',serif";
