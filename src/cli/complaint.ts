/** A failure in words in, its one line for standard error out: names and contents of files must not steer the terminal. */
export const complaint = (words: string): string => `chancery: ${words.replace(STEERING, '?')}\n`;

// Control characters, and those that change the direction of text.
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
