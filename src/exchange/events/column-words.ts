import type { ColumnRole } from '#exchange/events/column-role.ts';

/**
 * Names that columns of event logs go by, best first; written as letters only, lower case.
 *
 * Source  XES 1849-2016 names, the common tracking shape, and what exports are called in English, Swedish, Norwegian, Dutch and German.
 */
export const columnWords: Record<ColumnRole, readonly string[]> = {
  case: [
    'caseconceptname', 'caseid', 'case', 'customerid', 'customer', 'userid', 'accountid', 'account', 'anonymousid', 'contactid', 'patient', 'patientid',
    'ticketid', 'ticket', 'orderid', 'sessionid', 'journeyid', 'traceid', 'client', 'clientid', 'user', 'kund', 'kundid', 'kundnummer', 'kundnr',
    'ärende', 'ärendeid', 'ärendenummer', 'kunde', 'kundeid', 'kundenummer', 'sak', 'saksid', 'saksnummer', 'pasient', 'zaak', 'fall',
  ],
  activity: [
    'conceptname', 'activity', 'activityname', 'event', 'eventname', 'eventtype', 'action', 'task', 'step', 'handling', 'aktivitet', 'händelse',
    'händelsetyp', 'handelse', 'hendelse', 'hendelsestype', 'steg', 'activiteit', 'aktivität', 'operation', 'name', 'namn', 'navn', 'type',
  ],
  time: [
    'timetimestamp', 'timestamp', 'time', 'datetime', 'eventtime', 'occurredat', 'createdat', 'date', 'sentat', 'receivedat', 'tid', 'tidpunkt',
    'tidsstämpel', 'datum', 'tidspunkt', 'tidsstempel', 'dato', 'completetimestamp', 'endtime', 'starttimestamp', 'starttime', 'tijd', 'zeit',
  ],
  lifecycle: ['lifecycletransition', 'lifecycle', 'transition', 'registrationtype', 'eventlifecycle', 'livscykel', 'livssyklus'],
  resource: [
    'orgresource', 'resource', 'employee', 'agent', 'handler', 'originator', 'performer', 'operator', 'assignee', 'resurs', 'handläggare', 'medarbetare',
    'ressurs', 'saksbehandler', 'medarbeider', 'medewerker', 'orggroup', 'team',
  ],
  channel: ['channel', 'orgchannel', 'kanal', 'kontaktkanal', 'medium', 'touchpoint', 'kontaktpunkt', 'kanaal'],
};

/** Steps in the life of one activity, as the XES lifecycle extension names them. */
export const lifecycleSteps: ReadonlySet<string> = new Set([
  'schedule', 'assign', 'withdraw', 'reassign', 'start', 'suspend', 'resume', 'pi_abort', 'ate_abort', 'complete', 'autoskip', 'manualskip', 'unknown', 'end',
]);
