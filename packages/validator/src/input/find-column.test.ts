import { Device, Event, Occupancy, Resident } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { findColumn } from './find-column.ts';
import { typeOfFileName, typeOfHeaders } from './infer-type.ts';

describe('a header', () => {
  it.each([
    ['name', ['name']],
    [' 姓名 ', ['name']],
    ['Name', ['name']],
    ['provenance.system', ['provenance', 'system']],
    ['来源.厂商', ['provenance', 'vendor']],
    ['extensions.nick.name', ['extensions', 'nick.name']],
  ])('%j is the column of %j', (header, path) => {
    expect(findColumn(Resident.fields, header)?.path).toEqual(path);
  });

  it('that two fields share goes to the one that can hold it', () => {
    expect(findColumn(Event.fields, '来源')?.path).toEqual(['source']);
    expect(findColumn(Event.fields, '来源.来源系统')?.path).toEqual(['provenance', 'system']);
  });

  it.each(['nickname', 'name.first', 'provenance.sytem', '', '.'])('%j is unknown', (header) => {
    expect(findColumn(Resident.fields, header)).toBeUndefined();
  });

  it.each<[string, string, unknown]>([
    ['livesAlone', '是', true],
    ['livesAlone', 'perhaps', 'perhaps'],
    ['name', '007', '007'],
    ['extensions', '{"a":1}', { a: 1 }],
    ['extensions', '{broken', '{broken'],
  ])('of a resident, %s reads %j as %j', (header, cell, value) => {
    expect(findColumn(Resident.fields, header)?.read(cell)).toEqual(value);
  });

  it.each([
    ['117.3', 117.3],
    ['-1e-3', -0.001],
    ['0x10', '0x10'],
    ['12 m', '12 m'],
    ['Infinity', 'Infinity'],
  ])('of a number reads %j as %j', (cell, value) => {
    expect(findColumn(Device.fields, 'position.longitude')?.read(cell)).toBe(value);
  });
});

describe('the type of a table', () => {
  it.each([
    ['residents.csv', 'Resident'],
    ['occupancies.ndjson', 'Occupancy'],
    ['event_actions.csv', 'EventAction'],
    ['Device.json', 'Device'],
    ['居民.csv', 'Resident'],
    ['export.csv', undefined],
  ])('from the name %s', (name, type) => {
    expect(typeOfFileName(name)).toBe(type);
  });

  it('from headers, if they are mostly of one type', () => {
    expect(typeOfHeaders(Object.keys(Occupancy.fields))).toBe('Occupancy');
    expect(typeOfHeaders(['标识', '姓名', '公民身份号码', '备注'])).toBe('Resident');
    expect(typeOfHeaders(['id', '名称', '地址', '联系人'])).toBe('Organization');
    expect(typeOfHeaders(['id', 'name'])).toBeUndefined();
    expect(typeOfHeaders(['a', 'b', 'citizenId'])).toBeUndefined();
  });

  it('of any number of columns is told in time', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `column ${index}`);
    const started = performance.now();
    expect(typeOfHeaders(many)).toBeUndefined();
    expect(many.map((header) => findColumn(Device.fields, header)).filter(Boolean)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
