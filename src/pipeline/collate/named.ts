/**
 * The confidence in a speaker from which a remark is said to be theirs; below it the speaker is
 * *not named*. One half: from there on the name is more likely right than wrong. What the rule found
 * stays with each reading.
 */
export const NAMED_FROM = 0.5;
