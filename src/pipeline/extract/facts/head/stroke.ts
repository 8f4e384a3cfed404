/** A stroke sets off what is no part of a headline: a desk, a series, a department. */
const STROKE = /(?<!\s)\s+\|\s+/;
const LEAST_WORDS = 3;
const MOST_BEHIND = 8;

const wordCount = (text: string): number => text.split(' ').length;

/** A headline without what a stroke sets off behind it; as it is where too little would be left. */
export const beforeStroke = (title: string): string => {
  const [first = '', ...rest] = title.split(STROKE);
  const behind = rest.join(' ');
  return behind !== '' && wordCount(first) >= LEAST_WORDS && wordCount(behind) <= MOST_BEHIND
    ? first
    : title;
};
