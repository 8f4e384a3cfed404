import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuarantined, read } from '../../../src/pipeline/read/index.ts';
import { mendMojibake } from '../../../src/pipeline/read/encoding/mojibake.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => {
  const capture = read(bytes, ['page']);
  return isQuarantined(capture) ? `quarantined: ${capture.code}` : capture.text;
};

/** Text in an encoding of one byte or two, by asking its decoder for every character. */
const encode = (text: string, label: string): Uint8Array => {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, number[]>();
  for (let a = 0; a < 256; a++) bytes.set(decoder.decode(Uint8Array.of(a)), [a]);
  for (let a = 129; a < 255; a++)
    for (let b = 64; b < 255; b++) {
      const character = decoder.decode(Uint8Array.of(a, b));
      if (!bytes.has(character)) bytes.set(character, [a, b]);
    }
  return Uint8Array.from(Array.from(text).flatMap((one) => bytes.get(one) ?? [0x3f]));
};

const SAMPLES: Readonly<Record<string, string>> = {
  'windows-1252':
    'Le conseil a décidé mardi de rebâtir la jetée. « Nous avons attendu », a déclaré l’élue, à Évreux.',
  'windows-1250':
    'Rada miejska zdecydowała we wtorek o odbudowie mola. „Czekaliśmy długo”, powiedziała. Prace potrwają do przyszłego lata.',
  'windows-1251':
    'Городской совет во вторник решил восстановить старый причал. «Мы ждали долго», — заявила мэр.',
  'koi8-r':
    'Городской совет во вторник решил восстановить старый причал. Мы ждали долго, заявила мэр города.',
  'windows-1253':
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να ανακατασκευάσει την παλιά προβλήτα του λιμανιού.',
  'windows-1254':
    'Belediye meclisi salı günü eski iskeleyi yeniden inşa etme kararı aldı. Yeterince bekledik, dedi başkan.',
  'windows-1256':
    'قرر المجلس البلدي يوم الثلاثاء إعادة بناء الرصيف القديم. وقالت رئيسة البلدية لقد انتظرنا طويلا.',
  shift_jis: '市議会は火曜日、古い桟橋を再建することを決めた。「もう十分に待った」と市長は述べた。',
  'euc-jp': '市議会は火曜日、古い桟橋を再建することを決めた。「もう十分に待った」と市長は述べた。',
  gb18030: '市议会周二决定重建旧码头。“我们已经等得够久了，”市长说。渔民们将于明年夏天回到码头。',
  big5: '市議會週二決定重建舊碼頭。「我們已經等得夠久了，」市長說。漁民們將於明年夏天回到碼頭。',
  'euc-kr':
    '시의회는 화요일 오래된 부두를 재건하기로 결정했다. 우리는 충분히 기다렸다고 시장은 말했다.',
};

describe('an encoding that nothing declares', () => {
  test.each(Object.entries(SAMPLES))('%s', (label, text) => {
    expect(textOf(encode(text, label))).toBe(text);
  });

  test.each(Object.entries(SAMPLES))('%s in the markup of a page', (label, text) => {
    const page = `<html><head><title>A page</title></head><body><div class="main"><p>${text}</p></div></body></html>`;
    expect(textOf(encode(page, label))).toBe(page);
  });

  test('UTF-32 by its mark', () => {
    const text = 'Žluť 😀';
    const codes = [0xfeff, ...Array.from(text, (one) => one.codePointAt(0) ?? 0)];
    for (const little of [true, false]) {
      const view = new DataView(new ArrayBuffer(codes.length * 4));
      codes.forEach((code, i) => {
        view.setUint32(4 * i, code, little);
      });
      expect(textOf(new Uint8Array(view.buffer))).toBe(text);
    }
  });

  test('ISO 2022-JP by its escapes', () => {
    const bytes = [0x1b, 0x24, 0x42, 0x3b, 0x54, 0x1b, 0x28, 0x42];
    expect(textOf(Uint8Array.from(bytes))).toBe('市');
  });
});

describe('UTF-8 that is not whole', () => {
  test('a character cut off at the end is left out', () => {
    expect(textOf(utf8('Rada zdecydowała: żółć').subarray(0, -1))).toBe('Rada zdecydowała: żół');
  });

  test('a line in windows-1252 among lines of UTF-8', () => {
    const bytes = Buffer.concat([
      utf8('Žluťoučký kůň příliš úpěl\n'),
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a),
      utf8('ďábelské ódy'),
    ]);
    expect(textOf(bytes)).toBe('Žluťoučký kůň příliš úpěl\ncafé\nďábelské ódy');
  });

  test('a page in windows-1252 that ends in an accent', () => {
    expect(textOf(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe('café');
  });
});

/** UTF-8 as who takes it for windows-1252 sees it. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text));

describe('UTF-8 that was saved as misread', () => {
  const TEXTS = [
    'It’s “done” – the café’s naïve plan… costs £5.',
    'Žluťoučký kůň příliš úpěl ďábelské ódy',
    'Não é à toa que São João',
    'Größe Ärger Öl Übung ß',
    'Résumé: l’été à Évry, ça va ? « oui »',
    'Привет, мир. Это тест — «да».',
    'Ελληνικά κείμενα',
    'مرحبا بالعالم',
    'שלום עולם',
    'हिन्दी में',
    '日本語のテキスト。',
    '한국어 기사',
    'Hello 😀 there',
  ];

  test.each(TEXTS)('%s', (text) => {
    expect(mendMojibake(text)).toBe(text);
    expect(mendMojibake(misread(text))).toBe(text);
    expect(mendMojibake(misread(misread(text)))).toBe(text);
    const latin1 = Buffer.from(utf8(text)).toString('latin1');
    expect(mendMojibake(latin1)).toBe(text);
  });

  test('is mended where it stands, beside what is sound', () => {
    const page = `Žluťoučký kůň\n${misread('příliš úpěl')}\n“mixed” ${misread('don’t')}`;
    expect(mendMojibake(page)).toBe('Žluťoučký kůň\npříliš úpěl\n“mixed” don’t');
    expect(mendMojibake(`<p>été</p><p title="${misread('été')}">${misread('été')}</p>`)).toBe(
      '<p>été</p><p title="été">été</p>',
    );
  });

  test('is left where the page is about it', () => {
    for (const page of [
      'The letters "Ã©" stand for one.',
      'Instead of an apostrophe it shows "â€™".',
      'The stop Café du Port became CafÃ© du Port.',
      'What (Ã©) is that?\nThe cafÃ© is closed.',
    ])
      expect(mendMojibake(page)).toBe(page);
  });

  test.each([
    'CAFÉ…',
    'AMANHÃ”',
    '« Mon côté »',
    'l’autre côté\u00a0»',
    'À LA TÉLÉ\u00a0»',
    'déjà\u00a0»',
    'manhã…»',
    'IRMÃ…',
    'più…“',
    'à\u00a0',
    'fiancé\u00a0…\u00a0»',
    'ÂNGELA',
    'Å…',
  ])('%s is what it is', (text) => {
    expect(mendMojibake(text)).toBe(text);
  });

  test('sound text is never changed', () => {
    const words = fc.array(fc.constantFrom(...TEXTS.flatMap((text) => text.split(' '))));
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(mendMojibake(text)).toBe(text);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('any text gives a text', () => {
    const sign = fc.constantFrom(
      'Ã',
      '©',
      'â',
      '€',
      '™',
      'ð',
      'Ÿ',
      '˜',
      '€',
      '"',
      '<',
      '\n',
      'a',
      'É',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 200 }), (text) => {
        expect(mendMojibake(text).isWellFormed()).toBe(true);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });

  test('a run of a million signs is no trouble', () => {
    expect(mendMojibake(`caf${'Ã©'.repeat(500_000)}`)).toBe(`caf${'é'.repeat(500_000)}`);
  });
});

test('what could be mended once, but then no further, is no error', () => {
  const text = '\u00ef\u00bf\u00bd\u00c3\u00a2\u00e2\u0080\u00a2';
  expect(mendMojibake(text)).toBe(text);
});
