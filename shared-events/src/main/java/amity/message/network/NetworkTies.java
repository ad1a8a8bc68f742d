package amity.message.network;

import amity.message.record.CorrectRecord;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** The language of network ties: what can be asked, and what happened. */
public final class NetworkTies {

    private NetworkTies() {}

    public record RecordNetworkTie(RecordId recordId, NetworkTie content) implements StateRecord {

        public RecordNetworkTie {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public NetworkTieRecorded fact() {
            return new NetworkTieRecorded(recordId, content);
        }
    }

    public record CorrectNetworkTie(RecordId recordId, NetworkTie content, String reason) implements CorrectRecord {

        public CorrectNetworkTie {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public NetworkTieCorrected fact() {
            return new NetworkTieCorrected(recordId, content, reason);
        }
    }

    public record RetractNetworkTie(RecordId recordId, String reason) implements RetractRecord {

        public RetractNetworkTie {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public NetworkTieRetracted fact() {
            return new NetworkTieRetracted(recordId, reason);
        }
    }

    /** Records that a tie of the network is no more. @param text why */
    public record CloseNetworkTie(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements StepRecord {

        public CloseNetworkTie {
            Required.field(recordId, "recordId");
            text = Texts.optional("text", text, Texts.SENTENCE);
        }

        @Override
        public NetworkTieClosed fact() {
            return new NetworkTieClosed(recordId, date, text);
        }
    }

    @Stored(name = "amity.NetworkTieRecorded", revision = "1")
    public record NetworkTieRecorded(RecordId recordId, NetworkTie content) implements RecordStated {}

    @Stored(name = "amity.NetworkTieCorrected", revision = "1")
    public record NetworkTieCorrected(RecordId recordId, NetworkTie content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.NetworkTieRetracted", revision = "1")
    public record NetworkTieRetracted(RecordId recordId, String reason) implements RecordRetracted {}

    /** A tie of the network is no more. */
    @Stored(name = "amity.NetworkTieClosed", revision = "1")
    public record NetworkTieClosed(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements RecordStep {

        @Override
        public boolean ends() {
            return true;
        }
    }
}
