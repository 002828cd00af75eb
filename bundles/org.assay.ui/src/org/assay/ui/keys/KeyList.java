package org.assay.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.eclipse.jface.bindings.Scheme;
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
	private static final Map<String, String> COMMON = Map.of("org.eclipse.ui.edit.undo", Messages.Undo,
			"org.eclipse.ui.edit.redo", Messages.Redo, "org.eclipse.ui.file.save", Messages.Save,
			"org.eclipse.ui.edit.findReplace", Messages.Find_label, "org.eclipse.ui.navigate.backwardHistory",
			Messages.Keys_back, "org.eclipse.ui.navigate.forwardHistory", Messages.Keys_forward,
			"org.eclipse.ui.window.maximizePart", Messages.Keys_enlarge, "org.eclipse.ui.window.nextView",
			Messages.Keys_nextView, "org.eclipse.ui.window.nextEditor", Messages.Keys_nextEditor);
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
		IBindingService bindings = services.getService(IBindingService.class);
		Set<String> schemes = schemes(bindings);
		List<Binding> all = Stream.of(bindings.getBindings()).filter(b -> schemes.contains(b.getSchemeId())).toList();
		List<Binding> removed = all.stream().filter(b -> b.getParameterizedCommand() == null).toList();
		bound = all.stream().filter(b -> b.getParameterizedCommand() != null)
				.filter(b -> removed.stream().noneMatch(r -> isSame(r, b))).toList();
	}

	/** The scheme that is on, and those that it takes keys over from. */
	private static Set<String> schemes(IBindingService bindings) {
		Set<String> ids = new LinkedHashSet<>();
		try {
			for (Scheme each = bindings.getActiveScheme(); each != null; each = each.getParentId() == null ? null
					: bindings.getScheme(each.getParentId())) {
				ids.add(each.getId());
			}
		} catch (NotDefinedException e) {
			ILog.of(KeyList.class).error("The keys are not complete.", e);
		}
		return ids;
	}

	/** Whether the analyst has taken a key away. */
	private static boolean isSame(Binding removal, Binding binding) {
		return binding.getType() == Binding.SYSTEM && Objects.equals(removal.getContextId(), binding.getContextId())
				&& removal.getTriggerSequence().equals(binding.getTriggerSequence());
	}

	/** The groups that have keys. */
	List<Group> groups() {
		Collection<?> active = contexts.getActiveContextIds();
		Set<String> own = contextIds().stream().filter(id -> id.startsWith(OURS))
				.filter(id -> !EVERYWHERE.contains(id)).collect(Collectors.toCollection(LinkedHashSet::new));
		List<Group> groups = new ArrayList<>();
		own.stream().filter(active::contains).forEach(id -> groups.add(group(name(id), List.of(id))));
		groups.add(group(Messages.Keys_everywhere, EVERYWHERE));
		own.stream().filter(id -> !active.contains(id)).forEach(id -> groups.add(group(name(id), List.of(id))));
		return groups.stream().filter(g -> !g.keys().isEmpty()).toList();
	}

	private Group group(String name, List<String> ids) {
		List<Binding> here = bound.stream().filter(b -> ids.contains(b.getContextId())).toList();
		Set<String> order = new LinkedHashSet<>(commandIds());
		order.removeIf(id -> !id.startsWith(OURS) && !COMMON.containsKey(id));
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

	private static List<String> commandIds() {
		return ids(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands"), "command");
	}

	private static List<String> contextIds() {
		return ids(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.contexts"), "context");
	}

	/** Ids in the order in which plug-ins declare them, which is that of the daily round. */
	private static List<String> ids(IConfigurationElement[] elements, String tag) {
		return Arrays.stream(elements).filter(e -> e.getName().equals(tag)).map(e -> e.getAttribute("id")).toList();
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
		if (COMMON.containsKey(id)) {
			return COMMON.get(id);
		}
		Command command = commands.getCommand(id);
		try {
			return command.getName().replace("&", "");
		} catch (NotDefinedException e) {
			ILog.of(KeyList.class).error("The command " + id + " is not declared.", e);
			return id;
		}
	}
}
