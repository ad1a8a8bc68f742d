package amity.message.agreement;

/** What kind of agreement it is. */
public enum AgreementType {
    AGREEMENT,
    MEMORANDUM,
    PROTOCOL,
    /** 年度交流合作协议 */
    YEARLY_PLAN,
    /** 共识, of many. */
    CONSENSUS,
    LETTER_OF_INTENT
}
