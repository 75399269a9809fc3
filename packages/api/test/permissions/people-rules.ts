import { admins, always, everybody, nobody, type ProcedureRule, publishing } from "./procedure-rule.ts";

/** The procedures about people, and about the programs and receivers admins let in. */
export const PEOPLE_RULES: Record<string, ProcedureRule> = {
  "account.changePassword": {
    input: () => ({ currentPassword: "not it", newPassword: "long enough" }),
    allowed: everybody,
    refusedIn: always("user.wrong_password"),
  },
  "account.sessions": { input: () => undefined, allowed: everybody },
  "account.endSession": {
    input: () => ({ sessionId: nobody }),
    allowed: everybody,
    refusedIn: always("session.not_found"),
  },
  "account.endOtherSessions": {
    input: () => undefined,
    allowed: everybody,
    prepare: ({ database }, { userId }) =>
      database.session.create({
        data: { token: crypto.randomUUID(), userId: userId ?? "", expiresAt: new Date("2030-01-01") },
      }),
  },
  "keys.list": { input: () => undefined, allowed: admins },
  "keys.create": {
    input: () => ({ name: "小程序", scopes: ["read"], pointsPerMinute: null, expiresAt: null }),
    allowed: admins,
  },
  "keys.rotate": {
    input: () => ({ keyId: nobody, graceHours: 24 }),
    allowed: admins,
    refusedIn: always("key.not_found"),
  },
  "keys.revoke": {
    input: () => ({ keyId: nobody }),
    allowed: admins,
    refusedIn: always("key.not_found"),
  },
  "webhooks.list": { input: () => undefined, allowed: admins },
  "webhooks.create": {
    input: () => ({ name: "站点", url: "https://hooks.example.org/", events: ["article.published"] }),
    allowed: admins,
  },
  "webhooks.change": {
    input: () => ({
      webhookId: nobody,
      name: "站点",
      url: "https://h.example.org/",
      events: ["facts.changed"],
    }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.pause": {
    input: () => ({ webhookId: nobody, paused: true }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.rotateSecret": {
    input: () => ({ webhookId: nobody, graceHours: 24 }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.remove": {
    input: () => ({ webhookId: nobody }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.test": {
    input: () => ({ webhookId: nobody }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "webhooks.deliveries": { input: () => ({ webhookId: nobody }), allowed: admins },
  "webhooks.replay": {
    input: () => ({ webhookId: nobody, deliveryId: null }),
    allowed: admins,
    refusedIn: always("webhook.not_found"),
  },
  "session.me": { input: () => undefined, allowed: everybody },
  "audit.list": { input: () => ({}), allowed: publishing },
  "audit.verify": { input: () => ({ after: "0" }), allowed: publishing },
  "desk.get": { input: () => undefined, allowed: everybody },
  "desk.changedFacts": { input: () => undefined, allowed: everybody },
  "desk.counts": { input: () => undefined, allowed: everybody },
  "reports.aging": { input: () => ({}), allowed: everybody },
  "reports.coverage": { input: () => ({}), allowed: everybody },
  "reports.brokenLinks": { input: () => ({}), allowed: everybody },
  "people.list": { input: () => undefined, allowed: everybody },
  "views.list": { input: () => undefined, allowed: everybody },
  "views.save": {
    input: () => ({ name: crypto.randomUUID(), shared: true, settings: { states: ["draft"] } }),
    allowed: everybody,
  },
  "views.change": {
    input: () => ({ viewId: nobody, name: "看", shared: false, settings: {} }),
    allowed: everybody,
    refusedIn: always("view.not_found"),
  },
  "views.remove": {
    input: () => ({ viewId: nobody }),
    allowed: everybody,
    refusedIn: always("view.not_found"),
  },
  "users.list": { input: () => undefined, allowed: admins },
  "users.create": {
    input: () => ({
      email: `${crypto.randomUUID()}@example.org`,
      name: "新人",
      role: "author",
      password: "long enough",
    }),
    allowed: admins,
  },
  "users.setRole": {
    input: () => ({ userId: nobody, role: "editor" }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.suspend": {
    input: () => ({ userId: nobody }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.resume": {
    input: () => ({ userId: nobody }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.sessions": { input: () => ({ userId: nobody }), allowed: admins },
  "users.endSessions": {
    input: () => ({ userId: nobody, sessionId: null }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.resetFactor": {
    input: () => ({ userId: nobody }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
  "users.requiredRoles": { input: () => undefined, allowed: admins },
  "users.requireFactor": {
    input: () => ({ role: "author", isRequired: false }),
    allowed: admins,
    prepare: ({ context }) => context.unitOfWork.run(({ factors }) => factors.setRequired("author", true)),
  },
  "factor.state": { input: () => undefined, allowed: everybody },
  "factor.begin": {
    input: () => ({ password: "not it" }),
    allowed: everybody,
    refusedIn: always("user.wrong_password"),
  },
  "factor.confirm": {
    input: () => ({ code: "000000" }),
    allowed: everybody,
    refusedIn: always("factor.not_on"),
  },
  "factor.pass": {
    input: () => ({ code: "000000" }),
    allowed: everybody,
    refusedIn: always("factor.not_on"),
  },
  "factor.turnOff": {
    input: () => ({ password: "not it" }),
    allowed: everybody,
    refusedIn: always("user.wrong_password"),
  },
  "factor.renewRecoveryCodes": {
    input: () => ({ password: "not it" }),
    allowed: everybody,
    refusedIn: always("user.wrong_password"),
  },
  "invitations.list": { input: () => undefined, allowed: admins },
  "invitations.create": {
    input: () => ({ email: `${crypto.randomUUID()}@example.org`, role: "author" }),
    allowed: admins,
  },
  "invitations.revoke": {
    input: () => ({ invitationId: nobody }),
    allowed: admins,
    refusedIn: always("invitation.not_found"),
  },
  "invitations.look": {
    input: () => ({ token: "no such invitation at all" }),
    allowed: everybody,
    isOpen: true,
    refusedIn: always("invitation.not_found"),
  },
  "invitations.accept": {
    input: () => ({ token: "no such invitation at all", name: "新人", password: "long enough" }),
    allowed: everybody,
    isOpen: true,
    refusedIn: always("invitation.not_found"),
  },
  "users.resetPassword": {
    input: () => ({ userId: nobody, password: "long enough" }),
    allowed: admins,
    refusedIn: always("user.not_found"),
  },
};
