package amity.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Between metadata as one JSON object and as the typed values of Axon Server. Texts, whole numbers, fractions and truth values
 * have types of their own there; anything else is kept as JSON under the class that Axon makes of it, so that it can be read
 * as if Axon had stored it.
 */
final class MetadataJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private MetadataJson() {}

    /** There is no such metadata; the message is half a sentence. */
    static final class NoMetadata extends Exception {

        private static final long serialVersionUID = 1L;

        NoMetadata(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** In the order in which they stand. */
    static Map<String, MetaDataValue> values(byte[] json) throws NoMetadata {
        Map<String, MetaDataValue> values = new LinkedHashMap<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new NoMetadata("it is no JSON object", new IllegalArgumentException());
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                values.put(name, value(in));
            }
            return values;
        } catch (JacksonException e) {
            throw new NoMetadata("it is no JSON object", e);
        }
    }

    private static MetaDataValue value(JsonParser in) {
        MetaDataValue.Builder value = MetaDataValue.newBuilder();
        switch (in.currentToken()) {
            case VALUE_STRING -> value.setTextValue(in.getString());
            case VALUE_TRUE, VALUE_FALSE -> value.setBooleanValue(in.getBooleanValue());
            case VALUE_NULL -> value.clearData();
            case VALUE_NUMBER_INT -> {
                if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    value.setBytesValue(serialized(BigInteger.class, in.getString()));
                } else {
                    value.setNumberValue(in.getLongValue());
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                BigDecimal exact = in.getDecimalValue();
                double near = exact.doubleValue();
                if (Double.isFinite(near) && new BigDecimal(Double.toString(near)).compareTo(exact) == 0) {
                    value.setDoubleValue(near);
                } else {
                    value.setBytesValue(serialized(BigDecimal.class, in.getString()));
                }
            }
            case START_OBJECT -> value.setBytesValue(serialized(LinkedHashMap.class, copy(in)));
            default -> value.setBytesValue(serialized(ArrayList.class, copy(in)));
        }
        return value.build();
    }

    private static SerializedObject serialized(Class<?> type, String json) {
        return SerializedObject.newBuilder()
                .setType(type.getName())
                .setData(ByteString.copyFromUtf8(json))
                .build();
    }

    private static String copy(JsonParser in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.copyCurrentStructureExact(in);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static byte[] json(Map<String, MetaDataValue> values) throws NoMetadata {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            for (Map.Entry<String, MetaDataValue> entry : values.entrySet()) {
                out.writeName(entry.getKey());
                write(out, entry.getKey(), entry.getValue());
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, String name, MetaDataValue value) throws NoMetadata {
        switch (value.getDataCase()) {
            case TEXT_VALUE -> out.writeString(value.getTextValue());
            case NUMBER_VALUE -> out.writeNumber(value.getNumberValue());
            case BOOLEAN_VALUE -> out.writeBoolean(value.getBooleanValue());
            case DOUBLE_VALUE -> out.writeNumber(value.getDoubleValue());
            case BYTES_VALUE -> out.writeRawValue(checked(name, value.getBytesValue()));
            case DATA_NOT_SET -> out.writeNull();
        }
    }

    private static String checked(String name, SerializedObject value) throws NoMetadata {
        String json = value.getData().toStringUtf8();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (in.nextToken() != null) {
                in.skipChildren();
            }
            return json;
        } catch (JacksonException e) {
            throw new NoMetadata("'" + name + "' is a " + value.getType() + " that is not kept as JSON", e);
        }
    }
}
