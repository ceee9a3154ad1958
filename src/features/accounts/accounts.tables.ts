import type { Migration } from '../../platform/database/migrate.ts';

declare module '../../platform/database/tables.ts' {
  interface PrivateTables {
    staff_account: StaffAccountTable;
    staff_role: { account_id: string; place_id: string; role: string };
    staff_session: StaffSessionTable;
    sign_in: SignInTable;
  }
}

export type StaffAccountTable = {
  id: string;
  name: string;
  /** Lower case. */
  email: string;
  /** Sealed; null until a second factor is set up. */
  totp_secret: string | null;
  /** The last time step whose code was used: a code works once. */
  totp_step: number;
  created_at: string;
  disabled_at: string | null;
};

export type StaffSessionTable = {
  /** SHA-256 of the cookie. */
  id_hash: string;
  account_id: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
};

export type SignInTable = {
  id: string;
  account_id: string;
  /** SHA-256 of the token in the link. */
  token_hash: string;
  /** SHA-256 of id and code together. */
  code_hash: string;
  /** Wrong codes so far. */
  attempts: number;
  expires_at: string;
  used_at: string | null;
};

/** In `staff_role.place_id`: a role in every place. */
export const EVERYWHERE = '*';

export const accountMigrations: readonly Migration[] = [
  {
    id: 'accounts-0001-staff',
    statements: [
      `create table staff_account (
        id text primary key, name text not null, email text not null unique, totp_secret text,
        totp_step integer not null default 0, created_at text not null, disabled_at text)`,
      `create table staff_role (
        account_id text not null references staff_account (id), place_id text not null,
        role text not null, primary key (account_id, place_id, role))`,
      `create table staff_session (
        id_hash text primary key, account_id text not null references staff_account (id),
        created_at text not null, seen_at text not null, expires_at text not null)`,
      `create table sign_in (
        id text primary key, account_id text not null references staff_account (id),
        token_hash text not null unique, code_hash text not null, attempts integer not null,
        expires_at text not null, used_at text)`,
    ],
  },
];
