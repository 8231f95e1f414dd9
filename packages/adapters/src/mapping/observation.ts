export { deviceAt, localId, observation, type Reading } from '@hutong/adapter-kit';
