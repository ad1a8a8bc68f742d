package amity.command.api;

import amity.command.desk.Answer;
import java.util.List;

/** An answer as JSON; each notice with its words for a person. */
record AnswerBody(String id, long position, List<String> events, List<NoticeBody> notices, boolean repeated) {

    record NoticeBody(String code, String partnerId, String detail) {}

    static AnswerBody of(Answer answer, CommandMessages messages) {
        List<NoticeBody> notices = answer.notices().stream()
                .map(notice -> new NoticeBody(
                        notice.code(),
                        notice.partnerId().value(),
                        messages.detail(notice.code(), List.of(notice.partnerId()))))
                .toList();
        return new AnswerBody(answer.id(), answer.position(), answer.events(), notices, answer.repeated());
    }
}
