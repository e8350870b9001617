/** Lengths of IBANs by country (registry of ISO 13616), for the countries that a press office is likely to meet. */
const lengths: Readonly<Record<string, number>> = {
  ...{
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BR: 29,
    BY: 28,
    CH: 21,
    CY: 28,
    CZ: 28,
    DE: 22,
    DK: 18,
  },
  ...{
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
  },
  ...{
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
  },
  ...{
    MK: 19,
    MR: 27,
    MT: 31,
    MU: 30,
    NL: 18,
    NO: 15,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    RU: 33,
    SA: 24,
    SD: 18,
  },
  ...{ SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VA: 22, XK: 20 },
};

/** How many characters an IBAN of this country has; absent where the country has none or is not known. */
export function ibanLength(country: string): number | undefined {
  return Object.hasOwn(lengths, country) ? lengths[country] : undefined;
}

/** Whether the key of an IBAN, without spaces, is right: its digits, letters counted from 10, leave 1 when divided by 97 (ISO 7064). */
export function isIban(iban: string): boolean {
  let rest = 0;
  for (const unit of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    if (Number.isNaN(value)) return false;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether the key of a French social security number of 15 characters is right: 97 less the rest of the number by 97, Corsica counted as 19 and 18. */
export function isNir(number: string): boolean {
  if (!/^[12]\d{4}(?:\d{2}|2[AB])\d{8}$/.test(number)) return false;
  const body = Number(number.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97 - (body % 97) === Number(number.slice(13));
}

/** Whether the last of 13 digits is their key: weights 1 and 3 in turn (ISO 15420), as the Swiss insurance number has it. */
export function isEan13(digits: string): boolean {
  return (
    /^\d{13}$/.test(digits) && [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0
  );
}

/** Whether the last of the digits is their key by Luhn's rule (ISO/IEC 7812), as bank cards have it. */
export function isLuhn(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether the key of a Belgian national number of 11 digits is right: 97 less the rest of the first nine by 97, with a 2 before them for those born from 2000 on. */
export function isBelgianNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const key = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === key);
}
