package amity.command.testing;

import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import java.util.Objects;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.serialization.Serializer;

/**
 * A command bus that takes each command and each answer apart and together again as Axon Server's connector does, without a
 * server: what the tests of the desk and the API send and get has been over the wire.
 */
final class OverTheWire implements CommandBus {

    private final CommandBus there;
    private final CommandSerializer wire;

    OverTheWire(CommandBus there, Serializer serializer) {
        this.there = there;
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setComponentName("test");
        this.wire = new CommandSerializer(serializer, settings);
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (it, result) -> {});
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        String key = Objects.requireNonNull(
                AnnotationRoutingStrategy.defaultStrategy().getRoutingKey(command));
        Command request = wire.serialize(command, key, 0);
        there.dispatch((CommandMessage<C>) wire.deserialize(request), (it, result) -> {
            CommandResponse response = wire.serialize(result, request.getMessageIdentifier());
            callback.onResult(command, wire.<R>deserialize(response));
        });
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return there.subscribe(commandName, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(
            MessageHandlerInterceptor<? super CommandMessage<?>> handlerInterceptor) {
        return there.registerHandlerInterceptor(handlerInterceptor);
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> dispatchInterceptor) {
        return there.registerDispatchInterceptor(dispatchInterceptor);
    }
}
