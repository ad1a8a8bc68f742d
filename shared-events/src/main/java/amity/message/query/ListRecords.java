package amity.message.query;

import amity.message.record.RecordKind;

/**
 * Which records of a kind had begun, or taken place, by a day?
 *
 * @param page from 0
 * @param size records on a page, at least 1
 */
public record ListRecords(RecordKind kind, RecordFilter filter, RecordSort sort, int page, int size, Viewpoint at) {}
