import { errorDefinition as define } from '../error-definition.ts';

/** HT70xx: the command line. */
export const commandLineErrors = {
  HT7001: define('usage', '用法不正确', 'Wrong usage', '加 --help 查看用法', 'See --help'),
  HT7002: define('not-found', '未找到', 'Not found', '检查名称或路径', 'Check the name or the path'),
  HT7003: define(
    'cannot-write',
    '无法写入',
    'Cannot write',
    '检查路径、权限与磁盘空间',
    'Check the path, permissions and disk space',
  ),
  HT7004: define(
    'internal',
    '程序内部错误',
    'Internal error',
    '请附上报告提交问题',
    'Please report it with the text below',
  ),
  HT7005: define(
    'timed-out',
    '超时未完成',
    'Timed out',
    '放宽 --timeout 或检查对端',
    'Raise --timeout or check the other side',
  ),
  HT7006: define(
    'wrong-baseline',
    '基线文件不可用',
    'Baseline cannot be used',
    '用 --write-baseline 重新生成，或给出 --format json 的报告',
    'Write it again with --write-baseline, or give a report of --format json',
  ),
  HT7007: define(
    'node-too-old',
    'Node.js 版本过低',
    'Node.js is too old',
    '安装 Node.js 22 或更高版本',
    'Install Node.js 22 or newer',
  ),
  HT7008: define(
    'wrong-rule-set',
    '规则集有误',
    'Rule set is wrong',
    '按所指位置改正；格式见 spec/schemas/config/rule-set.json',
    'Mend what is named; the form is spec/schemas/config/rule-set.json',
  ),
  HT7009: define(
    'rule-set-not-as-pinned',
    '规则集与指定的哈希不符',
    'Rule set is not the one that was pinned',
    '向发布者核对版本与哈希；确认后更新所指定的哈希',
    'Ask its publisher for version and hash; change the pin only when that is settled',
  ),
  HT7010: define(
    'rule-set-runs-code',
    '规则集含有程序，未获准运行',
    'Rule set holds a program that nobody has allowed to run',
    '读过并信任其模块后，加 --allow-modules',
    'Add --allow-modules once you have read its module and trust it',
  ),
  HT7011: define(
    'package-not-installed',
    '可选软件包未安装',
    'Optional package is not installed',
    '用 npm install 安装所指的软件包',
    'Install the package that is named with npm install',
  ),
} as const;
