package amity.message;

/** A fact that was accepted. Stored under the name and revision of its {@link amity.message.store.Stored} annotation. */
public interface AmityEvent {}
