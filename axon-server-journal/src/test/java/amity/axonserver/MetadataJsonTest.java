package amity.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.axonserver.MetadataJson.NoMetadata;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"by\":\"李志 \\\"li\\\"\",\"source\":\"\"}",
                "{\"z\":1,\"a\":-9223372036854775808,\"m\":9223372036854775807}",
                "{\"big\":9223372036854775808,\"bigger\":123456789012345678901234567890}",
                "{\"fraction\":1.5,\"small\":1.0E-10,\"fine\":0.1234567890123456789,\"huge\":1.0E400}",
                "{\"yes\":true,\"no\":false,\"none\":null}",
                "{\"list\":[1,\"two\",[3.25,null]],\"object\":{\"a\":{\"b\":\"友\"},\"c\":[]},\"after\":\"x\"}"
            })
    void isTheSameAfterwards(String json) throws NoMetadata {
        assertThat(there(json)).isEqualTo(json);
    }

    @Test
    void anotherSpellingOfTheSameIsTheSameAfterwards() throws NoMetadata {
        assertThat(there(" { \"a\" : 1.50 , \"b\" : [ 1 , 2.50 ] } ")).isEqualTo("{\"a\":1.5,\"b\":[1,2.50]}");
    }

    @Test
    void hasTheTypesThatAxonGivesIt() throws NoMetadata {
        Map<String, MetaDataValue> values =
                MetadataJson.values(bytes("{\"t\":\"x\",\"n\":1,\"d\":0.5,\"b\":true,\"o\":{\"a\":1}}"));

        assertThat(values.get("t"))
                .isEqualTo(MetaDataValue.newBuilder().setTextValue("x").build());
        assertThat(values.get("n"))
                .isEqualTo(MetaDataValue.newBuilder().setNumberValue(1).build());
        assertThat(values.get("d"))
                .isEqualTo(MetaDataValue.newBuilder().setDoubleValue(0.5).build());
        assertThat(values.get("b"))
                .isEqualTo(MetaDataValue.newBuilder().setBooleanValue(true).build());
        assertThat(values.get("o"))
                .isEqualTo(MetaDataValue.newBuilder()
                        .setBytesValue(serialized("java.util.LinkedHashMap", "{\"a\":1}"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":", "<metadata/>", "1"})
    void whatIsNoObjectIsSaid(String json) {
        assertThatThrownBy(() -> MetadataJson.values(bytes(json)))
                .isInstanceOf(NoMetadata.class)
                .hasMessageContaining("no JSON object");
    }

    @Test
    void whatIsNoJsonIsSaid() {
        MetaDataValue xml = MetaDataValue.newBuilder()
                .setBytesValue(serialized("java.time.Instant", "<instant/>"))
                .build();

        assertThatThrownBy(() -> MetadataJson.json(Map.of("when", xml)))
                .isInstanceOf(NoMetadata.class)
                .hasMessage("'when' is a java.time.Instant that is not kept as JSON");
    }

    private static String there(String json) throws NoMetadata {
        return new String(MetadataJson.json(MetadataJson.values(bytes(json))), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static SerializedObject serialized(String type, String json) {
        return SerializedObject.newBuilder()
                .setType(type)
                .setData(ByteString.copyFromUtf8(json))
                .build();
    }
}
