import { errorDefinition as define } from '../error-definition.ts';

/** HT20xx: records of a data set against each other. */
export const datasetErrors = {
  HT2001: define('duplicate-id', '标识重复', 'Duplicate id', '同一标识只保留一条记录', 'Keep one record per id'),
  HT2002: define(
    'dangling-reference',
    '引用的记录不存在',
    'Referenced record does not exist',
    '补充被引用的记录或更正引用',
    'Add the referenced record or correct the reference',
  ),
  HT2003: define(
    'same-subject-twice',
    '同一对象以不同标识出现两次',
    'The same subject appears under two ids',
    '合并为一条记录',
    'Merge the two records into one',
  ),
  HT2004: define(
    'position-outside',
    '坐标不在所属区域内',
    'Position lies outside its area',
    '核对坐标与坐标系',
    'Check the coordinates and their reference system',
  ),
  HT2005: define(
    'wrong-reference-type',
    '引用了类型不符的记录',
    'Reference points to a record of another type',
    '引用规定类型的记录',
    'Point to a record of the stated type',
  ),
} as const;
