import type { Examples } from '#protocol/routes/examples/example.ts';

export const signInExamples: Examples = {
  signIn: {
    body: { email: 'anna@example.org', password: 'a long sentence of one’s own' },
    answer: { user: { id: 'bLaeigp3fpytQ9c9WylJO64R3X13VnIc', name: 'Anna', email: 'anna@example.org' } },
  },
  changePassword: {
    body: { currentPassword: 'a green boat in may', newPassword: 'a green boat in may' },
    answer: { sessionsEnded: 1 },
  },
  signOut: { answer: { success: true } },
  listSessions: {
    answer: [
      {
        id: '2AQB4VuWAPwnR7nFXVrVpn1Ci2qu9mdk',
        createdAt: '2026-11-30T09:12:04.118Z',
        expiresAt: '2026-12-14T09:12:04.118Z',
        ipAddress: '192.0.2.7',
        userAgent: 'Firefox on Linux',
      },
    ],
  },
  endSessions: { answer: { status: true } },
  endOtherSessions: { answer: { status: true } },
  renameMe: { body: { name: 'Olga Berg' }, answer: { status: true } },
  readMySecurity: {
    answer: {
      sessions: [
        {
          id: '2AQB4VuWAPwnR7nFXVrVpn1Ci2qu9mdk',
          isThis: false,
          since: '2026-11-30T09:12:04.118Z',
          lastSeen: '2026-11-30T09:12:04.118Z',
          until: '2026-12-14T17:23:55.526Z',
          address: '192.0.2.7',
          browser: 'Firefox on Linux',
        },
        {
          id: 'LoKO8C5cSetmJpVLPS6xkLiSU8ZhJl19',
          isThis: true,
          since: '2026-11-30T09:12:04.118Z',
          lastSeen: '2026-11-30T09:12:04.118Z',
          until: '2026-12-14T17:23:01.226Z',
          address: '192.0.2.7',
          browser: 'Firefox on Linux',
        },
      ],
    },
  },
  beginTwoFactor: {
    body: { password: 'a green boat in may' },
    answer: {
      secret: 'QI6BSSAVIVLJLHYRHMLOIOZPLWL7WCPD',
      address: 'otpauth://totp/Stig:olga%40example.org?secret=QI6BSSAVIVLJLHYRHMLOIOZPLWL7WCPD&issuer=Stig',
    },
  },
  confirmTwoFactor: { body: { code: '371722' }, answer: { recoveryCodes: ['6U7KK-SFKUV', 'UKEUC-9RAWE'] } },
  endTwoFactor: { body: { password: 'a green boat in may' } },
  readPasswordReset: { answer: { name: 'editor 1', email: 'editor1@example.org' } },
  resetPassword: { body: { password: 'a green boat in may' } },
  removeMe: { body: { password: 'a green boat in may' } },
};
