package amity.message.query;

import amity.message.record.RecordKind;

/** What is different between two lists of records of a kind? */
public record CompareRecords(RecordKind kind, Viewpoint from, Viewpoint to) {}
