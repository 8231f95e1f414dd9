import { bilingual } from '@hutong/standard';
import { exampleOf, inWords, recordFile } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const line = (localId: string): string => JSON.stringify(exampleOf('Building', localId, { name: localId }));
const common = 'specVersion,division,provenance.system';
const values = '1.0,340111999001,example';
const houses = (header: string, row: string) => ({
  'houses.csv': `id,${common},building,${header}\nurn:hutong:house:example:h-1,${values},urn:hutong:building:example:b-01,${row}\n`,
});

/** HT30xx: the files that carry records. */
export const inputRules: AuthoredRules = {
  HT3001: {
    severity: 'error',
    why: bilingual('读不到的文件没有被检查', 'A file that cannot be read has not been checked'),
    example: inWords(
      '清单列出的文件不在文件夹中，或没有读取权限',
      'A file that the manifest lists is not in the folder, or may not be read',
      '补上该文件，或从清单中删去',
      'Add the file, or take it from the manifest',
    ),
  },
  HT3002: {
    severity: 'error',
    why: bilingual(
      '按错误的编码读出的文字是乱码，姓名地址不可恢复',
      'Text read in the wrong encoding is garbled, and names and addresses are lost',
    ),
    example: inWords(
      '声明为 UTF-8 的文件中有不成字符的字节',
      'A file declared as UTF-8 holds bytes that are no characters of it',
      '文件以 UTF-8 保存',
      'The file is saved as UTF-8',
    ),
  },
  HT3003: {
    severity: 'error',
    why: bilingual('无法解析的行中的记录没有被检查', 'The record of a line that cannot be parsed has not been checked'),
    example: {
      bad: { 'records.ndjson': `${line('b-01')}\n${line('b-02').slice(0, -1)}\n` },
      good: { 'records.ndjson': `${line('b-01')}\n${line('b-02')}\n` },
    },
  },
  HT3004: {
    severity: 'error',
    why: bilingual(
      '过长的行多为缺少换行，逐行读取的系统会耗尽内存',
      'An overlong line mostly lacks its line ends, and exhausts whoever reads line by line',
    ),
    example: inWords(
      '一行超过 16 MiB，例如整个导出写在一行',
      'A line of more than 16 MiB, such as a whole export on one line',
      '每条记录一行',
      'One record per line',
    ),
  },
  HT3005: {
    severity: 'error',
    why: bilingual('格式不识别的文件没有被检查', 'A file of no known format has not been checked'),
    example: inWords(
      '扩展名为 .xlsx 而内容不是工作簿的文件',
      'A file named .xlsx whose content is no workbook',
      '另存为 XLSX、CSV 或 NDJSON',
      'Save it as XLSX, CSV or NDJSON',
    ),
  },
  HT3006: {
    severity: 'error',
    why: bilingual(
      '清单有误时，不知道哪些文件属于数据集',
      'With a wrong manifest nobody knows which files belong to the data set',
    ),
    example: {
      bad: {
        'hutong.dataset.yaml': 'files:\n  - { path: records.ndjson, kind: Building }\n',
        ...recordFile(exampleOf('Building', 'b-01')),
      },
      good: {
        'hutong.dataset.yaml': 'files:\n  - { path: records.ndjson }\n',
        ...recordFile(exampleOf('Building', 'b-01')),
      },
    },
  },
  HT3007: {
    severity: 'error',
    why: bilingual(
      '不认识的列中的值没有被读取，等于丢失',
      'The values of an unknown column are not read, and so are lost',
    ),
    example: { bad: houses('房号,房屋朝向', '301,南'), good: houses('房号', '301') },
  },
  HT3008: {
    severity: 'error',
    why: bilingual(
      '损坏的压缩文件只能读出一部分，其余没有被检查',
      'Of a damaged archive only a part can be read; the rest has not been checked',
    ),
    example: inWords('传输中断的 ZIP', 'A ZIP whose transfer broke off', '完整的 ZIP', 'The whole ZIP'),
  },
  HT3009: {
    severity: 'error',
    why: bilingual(
      '指向文件夹之外的条目会覆盖系统文件，加密的条目无法检查',
      'An entry that leads out of the folder could overwrite files; an encrypted one cannot be checked',
    ),
    example: inWords(
      '条目名为 ../residents.csv，或条目已加密',
      'An entry named ../residents.csv, or an encrypted one',
      '条目名为 residents.csv，未加密',
      'An entry named residents.csv, not encrypted',
    ),
  },
  HT3010: {
    severity: 'error',
    why: bilingual(
      '很小的压缩文件解出极大的内容，是常见的攻击手法',
      'A small archive that unpacks to a giant is a well-known attack',
    ),
    example: inWords(
      '几千字节的压缩文件解出数十 GB 的零',
      'A few kilobytes that unpack to many gigabytes of zeros',
      '解压后再校验的文件夹',
      'The unpacked folder',
    ),
  },
  HT3011: {
    severity: 'warning',
    why: bilingual(
      '未声明的编码只能推测，短文本可能推测错误',
      'An encoding that nobody declares can only be guessed, and short texts may be guessed wrong',
    ),
    example: inWords(
      '没有声明编码的 GB 18030 文件',
      'A file in GB 18030 that nobody declares',
      '清单中写明 encoding: gb18030，或以 UTF-8 保存',
      'The manifest says `encoding: gb18030`, or the file is saved as UTF-8',
    ),
  },
  HT3012: {
    severity: 'error',
    why: bilingual(
      '没有结果的公式与错误值不是数据；被电子表格改成日期的房号已不是原文',
      'Formulas without a result and error values are no data; a room number that became a date is not what was typed',
    ),
    example: inWords(
      '工作簿的单元格为 #REF!，或房号 3-1 存为日期',
      'A cell of a workbook holds #REF!, or room 3-1 is kept as a date',
      '单元格为最终的值，房号列设为文本',
      'The cell holds its final value, and the column of rooms is text',
    ),
  },
  HT3013: {
    severity: 'error',
    why: bilingual(
      '临时文件写不下时，记录之间的检查无法完成，结论不成立',
      'Without room for the temporary file the checks between records cannot be finished, and there is no verdict',
    ),
    example: inWords(
      '临时目录所在磁盘已满',
      'The disk of the temporary folder is full',
      '有足够空间的临时目录',
      'A temporary folder with room',
    ),
  },
};
