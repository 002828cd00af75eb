package org.assay.ui.annotate.internal.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.ui.UiIds;
import org.assay.ui.annotate.AnnotateIds;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.article.ArticleAction;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** The keys of the article editor as they are bound now. */
final class KeyList {
	/** More keys for one action are not listed. */
	private static final int MOST = 2;
	private final ICommandService commands;
	private final IBindingService bindings;

	KeyList(IServiceLocator services) {
		commands = services.getService(ICommandService.class);
		bindings = services.getService(IBindingService.class);
	}

	/** One line for each action and the search of the case, in the order of the daily round; actions without a key say so. */
	List<KeysDialog.Key> keys() {
		List<KeysDialog.Key> keys = new ArrayList<>();
		List<String> ids = new ArrayList<>(
				Arrays.stream(ArticleAction.values()).map(ArticleAction::commandId).toList());
		if (commands.getCommand(UiIds.FIND_IN_CASE).isDefined()) {
			ids.add(ids.indexOf(AnnotateIds.FIND), UiIds.FIND_IN_CASE);
		}
		for (String id : ids) {
			String bound = Arrays.stream(bindings.getBindings())
					.filter(binding -> binding.getParameterizedCommand() != null
							&& binding.getParameterizedCommand().getId().equals(id))
					.map(binding -> binding.getTriggerSequence()).filter(sequence -> !isForKeypad(sequence))
					.map(TriggerSequence::format).distinct().limit(MOST).collect(Collectors.joining(", "));
			keys.add(new KeysDialog.Key(bound.isEmpty() ? Messages.Keys_none : bound, name(id)));
		}
		return keys;
	}

	private static boolean isForKeypad(TriggerSequence sequence) {
		return sequence.toString().contains("NUMPAD");
	}

	private String name(String id) {
		try {
			return commands.getCommand(id).getName();
		} catch (NotDefinedException e) {
			ILog.of(KeyList.class).error("The command " + id + " is not declared.", e);
			return id;
		}
	}
}
