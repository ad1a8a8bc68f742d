package amity.message.query;

import amity.message.record.RecordKind;
import amity.message.value.RecordId;

/** What is known of one record, and what was ever recorded about it? */
public record FindRecord(RecordKind kind, RecordId id, Viewpoint at) {}
