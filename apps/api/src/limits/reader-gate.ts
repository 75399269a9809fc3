import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { KnownKey } from "@gongji/database/keys";
import type { Limits } from "../env.ts";
import { createAddressList } from "../http/address-list.ts";
import { createClientAddress } from "../http/client-address.ts";
import { clientNetwork } from "../http/client-network.ts";
import { setFields } from "../http/set-fields.ts";
import type { KeyDirectory } from "../keys/key-directory.ts";
import { presentedKey } from "../keys/presented-key.ts";
import { createBucketStore } from "./bucket-store.ts";
import { KEPT_POINTS, WRONG_KEY_POINTS } from "./points.ts";
import { allowanceFields, type Refusal, refusedForNow, refusedKey } from "./refusal.ts";
import { type Bucket, pointsLeft, type Quota, secondsUntil, spend, take } from "./token-bucket.ts";

/** How many addresses are counted at a time; each takes some hundred bytes. */
const ADDRESSES_MAX = 100_000;
const KEYS_MAX = 100_000;

/** How often what happened, since the start. */
export interface GateFigures {
  readonly admitted: number;
  readonly refusedAddress: number;
  readonly refusedKey: number;
  readonly refusedConcurrent: number;
  readonly wrongKey: number;
  readonly addresses: number;
}

/** A request that was let in to be worked on. */
export interface Visit {
  /** Takes what its answer costs besides, once it turns out that it has to be made. */
  readonly spend: (points: number) => void;
  /** Once it has been answered. */
  readonly leave: () => void;
}

type Asking = Pick<IncomingMessage, "headers" | "socket"> & IncomingMessage;

/** Decides who may read how much. */
export interface ReaderGate {
  /** For an answer that is in memory: null lets it pass, undefined means that `enter` has to decide. */
  readonly pass: (request: Asking, response: ServerResponse) => Refusal | null | undefined;
  /** For everything else. */
  readonly enter: (request: Asking, response: ServerResponse) => Promise<Visit | Refusal>;
  readonly figures: () => GateFigures;
}

/** Who asks, and what is taken from them. */
interface Purse {
  readonly policy: "address" | "key";
  readonly quota: Quota;
  readonly bucket: Bucket;
}

/** Options of the gate. */
export interface ReaderGateOptions {
  /** 0 is no limit. */
  readonly limits: Limits;
  readonly trustedProxies: readonly string[];
  readonly keys: KeyDirectory;
  /** Told of each use of a key. */
  readonly used: (keyId: string) => void;
  /** A clock that never goes back. */
  readonly steadyMs: () => number;
}

/**
 * Lets readers in as far as their points go: those of the address they come from, or of the key they show. What a
 * reader has spent is remembered with the connection, so that an answer in memory costs a comparison or two more.
 */
export function createReaderGate(options: ReaderGateOptions): ReaderGate {
  const { limits, keys, used, steadyMs } = options;
  const clientAddress = createClientAddress(options.trustedProxies);
  const isExempt = createAddressList(limits.exempt);
  const addressQuota = quotaOf(limits.addressPointsPerMinute);
  const addresses = createBucketStore(ADDRESSES_MAX);
  const keyBuckets = createBucketStore(KEYS_MAX);
  const remembered = new WeakMap<Socket, { readonly forwarded: unknown; readonly purse: Purse | null }>();
  const counts = { admitted: 0, refusedAddress: 0, refusedKey: 0, refusedConcurrent: 0, wrongKey: 0 };

  /** Null for who is not counted. */
  function addressPurse(request: Asking, nowMs: number): Purse | null {
    const forwarded = request.headers["x-forwarded-for"];
    const known = remembered.get(request.socket);
    if (known && known.forwarded === forwarded && !known.purse?.bucket.isForgotten) return known.purse;
    const address = clientAddress(request);
    const purse: Purse | null = isExempt(address)
      ? null
      : { policy: "address", quota: addressQuota, bucket: addresses.of(clientNetwork(address), nowMs) };
    remembered.set(request.socket, { forwarded, purse });
    return purse;
  }

  /** The purse of a key, a refusal of it, or undefined while keys have to be looked up. */
  function keyPurse(request: Asking, text: string, nowMs: number): Purse | Refusal | undefined {
    const found = keys.find(text);
    if (found === null) return undefined;
    if ("code" in found) {
      counts.wrongKey += 1;
      const purse = addressPurse(request, nowMs);
      return (purse && pay(purse, WRONG_KEY_POINTS, nowMs)) ?? refusedKey(found);
    }
    if (!found.scopes.includes("read")) return refusedKey({ code: "auth.not_allowed", action: "read" });
    used(found.keyId);
    return { policy: "key", quota: keyQuota(found), bucket: keyBuckets.of(found.keyId, nowMs) };
  }
  function keyQuota({ pointsPerMinute }: KnownKey): Quota {
    return quotaOf(pointsPerMinute ?? limits.keyPointsPerMinute);
  }

  function pay({ policy, quota, bucket }: Purse, points: number, nowMs: number): Refusal | null {
    if (take(bucket, quota, points, nowMs)) return null;
    counts[policy === "key" ? "refusedKey" : "refusedAddress"] += 1;
    const seconds = secondsUntil(bucket, quota, points, nowMs);
    return refusedForNow({ ...quota, policy, pointsLeft: pointsLeft(bucket, quota, nowMs), seconds });
  }
  /** Who sends a key is a program, which paces itself when it is told what is left. */
  function tellAllowance({ policy, quota, bucket }: Purse, response: ServerResponse, nowMs: number): void {
    if (policy === "address" || quota.pointsPerMinute === Number.POSITIVE_INFINITY) return;
    const left = pointsLeft(bucket, quota, nowMs);
    const seconds = Math.max(0, Math.ceil((bucket.fullAtMs - nowMs) / 1_000));
    setFields(response, allowanceFields({ ...quota, policy, pointsLeft: left, seconds }));
  }

  function pass(request: Asking, response: ServerResponse): Refusal | null | undefined {
    const nowMs = steadyMs();
    const text = presentedKey(request.headers);
    const purse = text === null ? addressPurse(request, nowMs) : keyPurse(request, text, nowMs);
    if (purse === undefined || (purse !== null && "status" in purse)) return purse;
    const refusal = purse && pay(purse, KEPT_POINTS, nowMs);
    if (refusal) return refusal;
    counts.admitted += 1;
    if (purse) tellAllowance(purse, response, nowMs);
    return null;
  }

  async function enter(request: Asking, response: ServerResponse): Promise<Visit | Refusal> {
    const text = presentedKey(request.headers);
    let nowMs = steadyMs();
    let purse = text === null ? addressPurse(request, nowMs) : keyPurse(request, text, nowMs);
    while (text !== null && purse === undefined) {
      await keys.load();
      nowMs = steadyMs();
      purse = keyPurse(request, text, nowMs);
    }
    if (purse === undefined || purse === null) return FREE;
    if ("status" in purse) return purse;
    const { policy, quota, bucket } = purse;
    if (limits.concurrentMax > 0 && bucket.underWay >= limits.concurrentMax) {
      counts.refusedConcurrent += 1;
      return refusedForNow({ ...quota, policy, pointsLeft: pointsLeft(bucket, quota, nowMs), seconds: 1 });
    }
    const refusal = pay(purse, KEPT_POINTS, nowMs);
    if (refusal) return refusal;
    counts.admitted += 1;
    tellAllowance(purse, response, nowMs);
    bucket.underWay += 1;
    return {
      spend: (points) => spend(bucket, quota, points, steadyMs()),
      leave: () => {
        bucket.underWay -= 1;
      },
    };
  }

  return { pass, enter, figures: () => ({ ...counts, addresses: addresses.size() }) };
}

/** Whoever is not counted comes and goes. */
const FREE: Visit = { spend: () => undefined, leave: () => undefined };

function quotaOf(pointsPerMinute: number): Quota {
  return { pointsPerMinute: pointsPerMinute === 0 ? Number.POSITIVE_INFINITY : pointsPerMinute };
}
