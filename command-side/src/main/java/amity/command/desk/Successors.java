package amity.command.desk;

/** Who stands for those that were given up. */
public interface Successors {

    /** A refusal that is about a record that was given up, naming the one that stays for it; any other as it is. */
    Refusal named(Refusal refusal);
}
