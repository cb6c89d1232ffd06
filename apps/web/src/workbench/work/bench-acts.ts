/** What each key and each button of the bench does; the answer says whether anything was done. */
import type { ClaimDetails } from '@isnad/core';
import { redo, undo } from '../../desk/edit/steps.ts';
import type { BenchAction, KeyPress } from '../keys/key-map.ts';
import { focusInside, goToRegion } from '../keys/regions.ts';
import { draftOf, stepDraft } from '../selection/draft.ts';
import { nextOpen, sentenceAt } from '../strip/cells.ts';
import type { BenchState } from '../use-bench.ts';

type Act = (press?: KeyPress) => boolean;

export function benchActs(state: BenchState): Readonly<Record<BenchAction, Act>> {
  const { bench, chosen, setDialog } = state;
  const { articleId } = state.place;
  return {
    ...wordActs(state),
    ...sentenceActs(state),
    next: () => goOn(state, 1),
    previous: () => goOn(state, -1),
    open: () => {
      const [first] = bench.claims;
      if (!chosen.claim && first) chosen.choose(first.id);
      const panel = document.querySelector<HTMLElement>('.inspector-place');
      return panel !== null && focusInside(panel);
    },
    close: () => leave(state),
    list: done(() => setDialog('sentences')),
    help: done(() => setDialog('keys')),
    withdraw: () => {
      const asks = state.mayMark && chosen.claim !== null && !chosen.claim.withdrawn;
      if (asks) setDialog('withdraw');
      return asks;
    },
    undo: done(() => void undo(articleId)),
    redo: done(() => void redo(articleId)),
    region: done(() => goToRegion(1)),
    'region-back': done(() => goToRegion(-1)),
  };
}

function done(act: () => void): Act {
  return () => {
    act();
    return true;
  };
}

/** What needs chosen words. */
function wordActs(state: BenchState) {
  const { draft, offers, chosen, work, choose, adjusting } = state;
  const mark = (kind: ClaimDetails['kind']): Act => {
    return () => {
      if (!draft || !offers) return false;
      if (offers.standing) chosen.choose(offers.standing.id);
      else
        void work.mark(draft.spans, kind).then((outcome) => {
          if (outcome.kind === 'done') chosen.open(outcome.value);
        });
      choose(null);
      return true;
    };
  };
  const confirm = mark(null);
  return {
    mark: confirm,
    prediction: mark('prediction'),
    confirm: (press?: KeyPress) => {
      if (!adjusting.isMoving || draft) return confirm(press);
      adjusting.confirm();
      return true;
    },
    appearance: () => {
      if (!draft || !offers?.another) return false;
      void work.addAppearance(offers.another, draft.spans);
      choose(null);
      return true;
    },
    'start-out': edge(state, 'start', 'backward'),
    'start-in': edge(state, 'start', 'forward'),
    'end-out': edge(state, 'end', 'forward'),
    'end-in': edge(state, 'end', 'backward'),
  };
}

/** The brackets move the chosen words; when none are chosen, the ends of the open claim. */
function edge(
  { draft, choose, adjusting, bench }: BenchState,
  which: 'start' | 'end',
  direction: 'forward' | 'backward',
): Act {
  return (press) => {
    const letters = press?.altKey ?? false;
    const { document } = bench.version;
    if (draft) choose(stepDraft(document, draft, which, direction, letters));
    else adjusting.step(which, direction, letters);
    return draft !== null || adjusting.draft !== null;
  };
}

function sentenceActs(state: BenchState) {
  const { bench, draft, offers, work, choose, setDialog, at, mayMark } = state;
  return {
    opinion: () => {
      if (!offers) return false;
      void work.settle(offers.sentences, 'opinion', '');
      choose(null);
      return true;
    },
    'no-claim': () => {
      if (!offers) return false;
      if (!offers.reopens) setDialog('no-claim');
      else {
        void work.reopen(offers.sentences);
        choose(null);
      }
      return true;
    },
    sentence: () => {
      const first = offers?.sentences[0] ?? sentenceAt(bench.sentences, at ?? 0);
      const last = offers?.sentences.at(-1) ?? first;
      if (!mayMark || !first || !last) return false;
      const reach = { start: first.start, end: last.end };
      choose(draftOf(bench.version.document, reach, false) ?? draft);
      return true;
    },
  };
}

function goOn({ chosen, bench, at, goTo }: BenchState, step: 1 | -1): boolean {
  if (chosen.claim) chosen.step(step);
  else {
    const next = nextOpen(bench.sentences, at ?? -1, step);
    if (next) goTo(next);
  }
  return true;
}

/** Escape lets go of one thing at a time: what is moving, what is chosen, what is open. */
function leave({ adjusting, draft, choose, chosen }: BenchState): boolean {
  if (adjusting.isMoving) adjusting.cancel();
  else if (draft) choose(null);
  else if (chosen.claim) chosen.close();
  else return false;
  return true;
}
