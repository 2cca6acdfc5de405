import { describe, expect, test } from 'vitest';
import { passwordProblem } from '../../../src/partners/accounts/password-rules';

const ADA = { email: 'ada.lovelace@example.org', name: 'Ada Noël de Lovelace' };

describe('a password', () => {
  test.each([
    ['court', 'password-too-short'],
    ['🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑', 'password-too-short'],
    ['é'.repeat(10) + 'abcdefghij'.repeat(6), 'password-too-long'],
    ['my-ada.lovelace-key', 'password-names-you'],
    ['LOVELACE machine 42', 'password-names-you'],
    ['joyeux noel 2026 !', 'password-names-you'],
    ['Password2026!', 'password-common'],
    ['MotDePasse-1234', 'password-common'],
    ['azertyuiop123456', 'password-common'],
    ['123456789012', 'password-common'],
    ['098765432109', 'password-common'],
    ['aaaaaaaaaaaaab', 'password-common'],
    ['abcdefghijklmnop', 'password-common'],
    ['9876543210987', 'password-common'],
    ['1q2w3e4r5t6y7u', 'password-common'],
  ])('%s is refused: %s', (password, problem) => {
    expect(passwordProblem(password, ADA)).toBe(problem);
  });

  test.each([
    'Un-mot-de-passe-2026',
    'correct horse battery staple',
    'quatre chats dorment ici',
    '🔑🚲🌻🎈🐙🍋🎺🧭🪁🦉🧵🪴',
    'x7!Kd92pQz#1',
    'é'.repeat(3) + 'quelque chose',
  ])('%s is taken', (password) => {
    expect(passwordProblem(password, ADA)).toBeNull();
  });

  test('of somebody with a short name or none may hold those letters', () => {
    const password = 'lee likes long walks';
    expect(passwordProblem(password, { email: 'lee@example.org', name: null })).toBeNull();
  });
});
