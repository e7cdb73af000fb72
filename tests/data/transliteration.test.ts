/** Names in their own script as media write them: case tables by language, and what keeps a wrong name out. */
import { describe, expect, test } from 'vitest';
import { romanise, type Script } from '../../data/compile/transliteration/index.ts';

const CASES: readonly (readonly [script: Script, name: string, de: readonly string[], en: readonly string[]])[] = [
  [
    'uk',
    'Володимир Зеленський',
    ['Wolodymyr Selenskyj', 'Wolodymyr Selensky'],
    ['Volodymyr Zelenskyi', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
  ],
  ['uk', 'Андрій Єрмак', ['Andrij Jermak', 'Andri Jermak'], ['Andrii Yermak', 'Andriy Yermak']],
  ['uk', 'Олексій Резніков', ['Olexij Resnikow'], ['Oleksii Reznikov', 'Oleksiy Reznikov']],
  ['uk', 'Юлія Свириденко', ['Julija Swyrydenko', 'Julia Swyrydenko'], ['Yuliia Svyrydenko', 'Yulia Svyrydenko']],
  ['uk', 'Василь Малюк', ['Wassyl Maljuk'], ['Vasyl Maliuk', 'Vasyl Malyuk']],
  ['uk', 'Згурівка', ['Shuriwka'], ['Zghurivka', 'Zhurivka']],
  [
    'ru',
    'Алексей Навальный',
    ['Alexei Nawalny', 'Alexej Nawalny'],
    ['Alexei Navalny', 'Aleksey Navalnyy', 'Alexey Navalny'],
  ],
  ['ru', 'Евгений Пригожин', ['Jewgeni Prigoschin'], ['Yevgeny Prigozhin', 'Yevgeniy Prigozhin', 'Evgeny Prigozhin']],
  ['ru', 'Андрей Белоусов', ['Andrei Beloussow', 'Andrej Belousow'], ['Andrei Belousov', 'Andrey Belousov']],
  ['ru', 'Сергей Аксёнов', ['Sergei Aksjonow'], ['Sergei Aksyonov', 'Sergey Aksenov']],
  ['ru', 'Мария Львова-Белова', ['Marija Lwowa-Belowa', 'Maria Lwowa-Belowa'], ['Maria Lvova-Belova']],
  ['ru', 'Александр Бортников', ['Alexander Bortnikow'], ['Alexander Bortnikov', 'Aleksandr Bortnikov']],
  ['be', 'Святлана Ціханоўская', ['Swjatlana Zichanouskaja'], ['Sviatlana Tsikhanouskaya', 'Svyatlana Tsikhanouskaya']],
  ['be', 'Сяргей Ціханоўскі', ['Sjarhej Zichanouski'], ['Siarhei Tsikhanouski']],
  ['ar', 'مَحْمُود عَبَّاس', ['Mahmud Abbas'], ['Mahmud Abbas', 'Mahmoud Abbas']],
  ['ar', 'حَسَن نَصْر اللّٰه', ['Hassan Nasrallah'], ['Hasan Nasrallah', 'Hassan Nasrallah']],
  ['ar', 'بَشَّار الأَسَد', ['Baschar al-Assad'], ['Bashar al-Asad', 'Bashar al-Assad', 'Bashar Assad']],
  ['ar', 'عَبْد الفَتَّاح السِّيسِي', ['Abdel Fattah al-Sisi'], ['Abd al-Fattah al-Sisi', 'Abdel Fattah al-Sisi']],
  ['ar', 'خَالِد مَشْعَل', ['Chalid Maschal', 'Chaled Maschal'], ['Khalid Mashal', 'Khaled Mashal']],
  ['ar', 'خَلِيل الحَيَّة', ['Chalil al-Hajja'], ['Khalil al-Hayya']],
  ['ar', 'فَيْصَل بِن فَرْحَان', ['Faisal bin Farhan'], ['Faysal bin Farhan', 'Faisal bin Farhan']],
  ['zh', '习近平', ['Xi Jinping'], ['Xi Jinping']],
  ['zh', '吕文君', ['Lu Wenjun'], ['Lu Wenjun']],
];

describe('names in their own script', () => {
  test.each(CASES)('%s %s', (script, name, de, en) => {
    expect(romanise(name, script, 'de')).toEqual(expect.arrayContaining([...de]));
    expect(romanise(name, script, 'en')).toEqual(expect.arrayContaining([...en]));
  });

  test.each([
    ['賴清德', 'Lai Ching-te'],
    ['蔣介石', 'Chiang Chieh-shih'],
    ['宋楚瑜', 'Sung Chu-yu'],
    ['朱立倫', 'Chu Li-lun'],
  ])('%s is of Taiwan', (name, written) => {
    expect(romanise(name, 'zh', 'en', 'TW')).toContain(written);
  });

  test.each(CASES)('%s %s leaves no letter of its script', (script, name) => {
    for (const lang of ['de', 'en'] as const)
      for (const form of romanise(name, script, lang)) expect(form).toMatch(/^[A-Za-z’ -]+$/);
  });
});
