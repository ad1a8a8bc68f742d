package amity.message.figure;

import amity.message.record.CorrectRecord;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.store.Stored;
import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** The language of published figures: what can be asked, and what happened. */
public final class PublishedFigures {

    private PublishedFigures() {}

    public record RecordPublishedFigure(RecordId recordId, PublishedFigure content) implements StateRecord {

        public RecordPublishedFigure {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public PublishedFigureRecorded fact() {
            return new PublishedFigureRecorded(recordId, content);
        }
    }

    public record CorrectPublishedFigure(RecordId recordId, PublishedFigure content, String reason)
            implements CorrectRecord {

        public CorrectPublishedFigure {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public PublishedFigureCorrected fact() {
            return new PublishedFigureCorrected(recordId, content, reason);
        }
    }

    public record RetractPublishedFigure(RecordId recordId, String reason) implements RetractRecord {

        public RetractPublishedFigure {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public PublishedFigureRetracted fact() {
            return new PublishedFigureRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.PublishedFigureRecorded", revision = "1")
    public record PublishedFigureRecorded(RecordId recordId, PublishedFigure content) implements RecordStated {}

    @Stored(name = "amity.PublishedFigureCorrected", revision = "1")
    public record PublishedFigureCorrected(RecordId recordId, PublishedFigure content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.PublishedFigureRetracted", revision = "1")
    public record PublishedFigureRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
