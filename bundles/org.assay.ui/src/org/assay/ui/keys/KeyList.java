package org.assay.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ui.UiIds;
import org.assay.ui.internal.Messages;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** All keys as they are bound now: first those of the part in front, then those that hold everywhere, then the others. */
final class KeyList {
	/** More keys for one command are not listed. */
	private static final int MOST = 2;
	private static final String OURS = "org.assay.";
	/** Contexts of the platform, and the one without typing, in which keys hold wherever one is. */
	private static final List<String> EVERYWHERE = List.of(IContextService.CONTEXT_ID_WINDOW,
			IContextService.CONTEXT_ID_DIALOG_AND_WINDOW, UiIds.NOT_TYPING);
	/** Commands of the platform that an analyst uses; the others are listed in the preferences. */
	private static final List<String> COMMON = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
			"org.eclipse.ui.file.save", "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.navigate.backwardHistory",
			"org.eclipse.ui.navigate.forwardHistory", "org.eclipse.ui.window.maximizePart",
			"org.eclipse.ui.window.nextView", "org.eclipse.ui.window.nextEditor");
	private final ICommandService commands;
	private final IContextService contexts;
	private final List<Binding> bound;

	/** A key and what it does. */
	record Key(String keys, String name) {
	}

	/** Keys that hold together. */
	record Group(String name, List<Key> keys) {
	}

	KeyList(IServiceLocator services) {
		commands = services.getService(ICommandService.class);
		contexts = services.getService(IContextService.class);
		Binding[] all = services.getService(IBindingService.class).getBindings();
		List<Binding> removed = Stream.of(all).filter(b -> b.getParameterizedCommand() == null).toList();
		bound = Stream.of(all).filter(b -> b.getParameterizedCommand() != null)
				.filter(b -> removed.stream().noneMatch(r -> isSame(r, b))).toList();
	}

	/** Whether the analyst has taken a key away. */
	private static boolean isSame(Binding removal, Binding binding) {
		return binding.getType() == Binding.SYSTEM && Objects.equals(removal.getContextId(), binding.getContextId())
				&& removal.getTriggerSequence().equals(binding.getTriggerSequence());
	}

	/** The groups that have keys. */
	List<Group> groups() {
		Collection<?> active = contexts.getActiveContextIds();
		Set<String> own = declared("org.eclipse.ui.contexts", "context").stream().filter(id -> id.startsWith(OURS))
				.filter(id -> !EVERYWHERE.contains(id)).collect(Collectors.toCollection(LinkedHashSet::new));
		List<Group> groups = new ArrayList<>();
		own.stream().filter(active::contains).forEach(id -> groups.add(group(name(id), List.of(id))));
		groups.add(group(Messages.Keys_everywhere, EVERYWHERE));
		own.stream().filter(id -> !active.contains(id)).forEach(id -> groups.add(group(name(id), List.of(id))));
		return groups.stream().filter(g -> !g.keys().isEmpty()).toList();
	}

	private Group group(String name, List<String> ids) {
		List<Binding> here = bound.stream().filter(b -> ids.contains(b.getContextId())).toList();
		Set<String> order = new LinkedHashSet<>(declared("org.eclipse.ui.commands", "command"));
		order.removeIf(id -> !id.startsWith(OURS) && !COMMON.contains(id));
		List<Key> keys = new ArrayList<>();
		for (String command : order) {
			String sequences = here.stream().filter(b -> b.getParameterizedCommand().getId().equals(command))
					.map(Binding::getTriggerSequence).filter(s -> !isForKeypad(s)).map(TriggerSequence::format)
					.distinct().limit(MOST).collect(Collectors.joining(", "));
			if (!sequences.isEmpty()) {
				keys.add(new Key(sequences, nameOf(command)));
			}
		}
		return new Group(name, keys);
	}

	/** Ids in the order in which plug-ins declare them, which is that of the daily round. */
	private static List<String> declared(String point, String tag) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(e -> e.getName().equals(tag)).map((IConfigurationElement e) -> e.getAttribute("id")).toList();
	}

	private static boolean isForKeypad(TriggerSequence sequence) {
		return sequence.toString().contains("NUMPAD");
	}

	private String name(String context) {
		try {
			return contexts.getContext(context).getName();
		} catch (NotDefinedException e) {
			ILog.of(KeyList.class).error("The context " + context + " is not declared.", e);
			return context;
		}
	}

	private String nameOf(String id) {
		Command command = commands.getCommand(id);
		try {
			return command.getName().replace("&", "");
		} catch (NotDefinedException e) {
			ILog.of(KeyList.class).error("The command " + id + " is not declared.", e);
			return id;
		}
	}
}
