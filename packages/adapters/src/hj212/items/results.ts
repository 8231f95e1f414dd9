import { bilingual, type BilingualText } from '@hutong/standard';

/** QnRtn: what the station says to a request (HJ 212-2017, table 6). */
export const requestResults: Readonly<Record<string, BilingualText>> = {
  1: bilingual('准备执行请求', 'Ready to carry it out'),
  2: bilingual('请求被拒绝', 'Refused'),
  3: bilingual('PW 错误', 'Wrong password'),
  4: bilingual('MN 错误', 'Wrong station number'),
  5: bilingual('ST 错误', 'Wrong system type'),
  6: bilingual('Flag 错误', 'Wrong flag'),
  7: bilingual('QN 错误', 'Wrong request number'),
  8: bilingual('CN 错误', 'Wrong command'),
  9: bilingual('CRC 校验错误', 'Wrong CRC'),
  100: bilingual('未知错误', 'Unknown error'),
};

/** ExeRtn: how a request ended (table 7). */
export const executionResults: Readonly<Record<string, BilingualText>> = {
  1: bilingual('执行成功', 'Done'),
  2: bilingual('执行失败，但不知道原因', 'Failed for an unknown reason'),
  3: bilingual('命令请求条件错误', 'Wrong conditions'),
  4: bilingual('通讯超时', 'Timeout'),
  5: bilingual('系统繁忙不能执行', 'Busy'),
  6: bilingual('系统故障', 'System fault'),
  100: bilingual('没有数据', 'No data'),
};

/** RS: state of a piece of equipment (table 6), from memory. */
export const equipmentStates: Readonly<Record<string, BilingualText>> = {
  0: bilingual('关闭', 'off'),
  1: bilingual('运行', 'running'),
  2: bilingual('校准', 'calibrating'),
  3: bilingual('维护', 'maintenance'),
  4: bilingual('报警', 'alarm'),
  5: bilingual('反吹', 'blowing back'),
};
