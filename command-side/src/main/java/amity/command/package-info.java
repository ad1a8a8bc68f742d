/** The deciding half of Amity: pure deciders, one package a capability, and the desk in front of them. */
@NullMarked
package amity.command;

import org.jspecify.annotations.NullMarked;
