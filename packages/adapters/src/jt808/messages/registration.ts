import { readField, uint16be, uint8, type Codec } from '@hutong/adapter-kit';
import { fixedText, restText, type FieldText } from './text.ts';

/** Terminal registration (0100H). */
export interface Registration {
  /** The body of 2011, which has a shorter model. */
  readonly layout?: '2011';
  /** First two digits and next four digits of the division code. */
  readonly province: number;
  readonly city: number;
  readonly maker: FieldText;
  readonly model: FieldText;
  readonly terminalId: FieldText;
  /** 0 is a vehicle without plate; `plate` is then its VIN. */
  readonly plateColor: number;
  readonly plate: FieldText;
}

const widths = { '2011': [5, 8, 7], '2013': [5, 20, 7], '2019': [11, 30, 30] } as const;

/** A body below this length cannot have the fields of 2013. */
const shortest2013 = 37;

export const registration = (modern: boolean): Codec<Registration> => ({
  read(reader, field) {
    const layout = modern ? '2019' : reader.remaining < shortest2013 ? '2011' : '2013';
    const [maker, model, terminalId] = widths[layout];
    return {
      ...(layout === '2011' ? { layout } : {}),
      province: readField(reader, uint16be, `${field}.province`),
      city: readField(reader, uint16be, `${field}.city`),
      maker: readField(reader, fixedText(maker), `${field}.maker`),
      model: readField(reader, fixedText(model), `${field}.model`),
      terminalId: readField(reader, fixedText(terminalId), `${field}.terminalId`),
      plateColor: readField(reader, uint8, `${field}.plateColor`),
      plate: readField(reader, restText, `${field}.plate`),
    };
  },
  write(writer, value, field) {
    const [maker, model, terminalId] = widths[modern ? '2019' : (value.layout ?? '2013')];
    uint16be.write(writer, value.province, `${field}.province`);
    uint16be.write(writer, value.city, `${field}.city`);
    fixedText(maker).write(writer, value.maker, `${field}.maker`);
    fixedText(model).write(writer, value.model, `${field}.model`);
    fixedText(terminalId).write(writer, value.terminalId, `${field}.terminalId`);
    uint8.write(writer, value.plateColor, `${field}.plateColor`);
    restText.write(writer, value.plate, `${field}.plate`);
  },
});

/** Answer to a registration (8100H): the code only with result 0. */
export interface RegistrationAnswer {
  readonly serial: number;
  readonly result: number;
  readonly authenticationCode?: FieldText;
}

export const registrationAnswer: Codec<RegistrationAnswer> = {
  read(reader, field) {
    const serial = reader.uint16be(`${field}.serial`);
    const result = reader.uint8(`${field}.result`);
    return result === 0
      ? { serial, result, authenticationCode: readField(reader, restText, `${field}.authenticationCode`) }
      : { serial, result };
  },
  write(writer, value, field) {
    writer.uint16be(value.serial, `${field}.serial`);
    writer.uint8(value.result, `${field}.result`);
    if (value.result === 0) restText.write(writer, value.authenticationCode ?? '', `${field}.authenticationCode`);
  },
};
