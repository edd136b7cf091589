import type { MeetingView } from '../view/meetings.ts';
import { newestFirst } from '../view/newestFirst.ts';
import type { Shell } from '../view/shell.ts';
import { about, jsonText } from './about.ts';

/** A meeting whose minutes are approved. */
export type ApprovedMeeting = MeetingView & { readonly items: NonNullable<MeetingView['items']> };

const isApproved = (meeting: MeetingView): meeting is ApprovedMeeting =>
  meeting.items !== undefined && !meeting.example;

/** The meetings that data and feeds may tell of: approved, no examples, newest first. */
export const approvedMeetings = (meetings: readonly MeetingView[]): ApprovedMeeting[] =>
  newestFirst(meetings.filter(isApproved), ({ date, shell }) => ({ date: date.iso, key: shell.canonical }));

const meetingData = (meeting: ApprovedMeeting) => ({
  key: meeting.entry.key,
  page: meeting.shell.canonical,
  title: meeting.shell.title.text,
  date: meeting.date.iso,
  approvedOn: meeting.approvedOn?.iso ?? null,
  place: meeting.place ?? null,
  groups: meeting.present,
  presentTotal: meeting.presentTotal ?? null,
  agenda: meeting.agenda.map((item) => item.text),
  items: meeting.items.map((item) => ({
    number: item.number,
    page: `${meeting.shell.canonical}#${item.id}`,
    title: item.title.text,
    text: item.text.text,
    agreement: item.agreement.text,
    decision: item.decision?.text ?? null,
    responsible: item.responsible ?? null,
    due: item.due?.iso ?? null,
    state: item.state?.text ?? null,
  })),
  corrections: meeting.corrections.map(({ date, text }) => ({ date: date.iso, text })),
});

/** Approved minutes. Those who took part stand as groups and one total, as on the pages. */
export const meetingsJson = (page: Shell, meetings: readonly MeetingView[]): string =>
  jsonText({ ...about(page), meetings: approvedMeetings(meetings).map(meetingData) });
