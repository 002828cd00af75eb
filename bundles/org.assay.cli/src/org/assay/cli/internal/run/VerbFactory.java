package org.assay.cli.internal.run;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives verbs the console. */
final class VerbFactory implements IFactory {
	private final IFactory others = CommandLine.defaultFactory();
	private final Console console;

	VerbFactory(Console console) {
		this.console = console;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		Optional<Constructor<?>> constructor = Arrays.stream(type.getDeclaredConstructors())
				.filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] { Console.class })).findFirst();
		return constructor.isPresent() ? type.cast(constructor.get().newInstance(console)) : others.create(type);
	}
}
