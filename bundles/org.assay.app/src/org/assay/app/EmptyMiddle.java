package org.assay.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.ui.UiIds;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/**
 * What the middle of a window says while nothing is open in it: {@link AssayPerspective} gives it to a new layout. A layout that comes
 * back from the last time has lost it, and the platform shows it only once it hears that a perspective was chosen.
 */
final class EmptyMiddle {
	/** The commands that it tells the keys of. */
	static final List<String> COMMANDS = List.of(UiIds.IMPORT, UiIds.READ_ALL, UiIds.FIND_IN_CASE, UiIds.SHOW_KEYS);
	/** How the tags of a perspective begin that hold the words, and those that hold the name of a command and its keys. */
	private static final String TAGS = "persp.editorOnboarding";
	private static final String WORDS = TAGS + "Text:";
	private static final String COMMAND = TAGS + "Command:";
	private static final String KEYS = "$$$";
	/** Tag of the stacks in which editors lie. */
	private static final String EDITORS = "EditorStack";

	private EmptyMiddle() {
	}

	/** Has the words shown in a window that was just opened. UI thread only. */
	static void show(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		MPerspective perspective = models.getActivePerspective(window.getService(MWindow.class));
		if (perspective == null) {
			return;
		}
		perspective.getTags().removeIf(tag -> tag.startsWith(TAGS));
		perspective.getTags().add(WORDS + Messages.Editors_empty);
		COMMANDS.stream().flatMap(id -> named(window, id).stream()).forEach(perspective.getTags()::add);
		window.getService(IEventBroker.class).send(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED,
				Map.of(UIEvents.EventTags.ELEMENT, perspective));
		for (MPartStack stack : models.findElements(perspective, null, MPartStack.class, List.of(EDITORS))) {
			if (stack.getWidget() instanceof Composite folder) {
				folder.layout(true, true); // the words come into what was laid out without
			}
		}
	}

	/** Nothing for a command that has no keys, or whose bundle is not there. */
	private static Optional<String> named(IWorkbenchWindow window, String id) {
		Command command = window.getService(ICommandService.class).getCommand(id);
		Optional<String> keys = Stream.of(window.getService(IBindingService.class).getBindings())
				.filter(binding -> Optional.ofNullable(binding.getParameterizedCommand())
						.filter(bound -> Objects.equals(bound.getId(), id)).isPresent())
				.map(Binding::getTriggerSequence).map(sequence -> sequence.format()).findFirst();
		try {
			String name = command.getName();
			return keys.map(sequence -> COMMAND + name + KEYS + sequence);
		} catch (NotDefinedException e) {
			return Optional.empty();
		}
	}
}
