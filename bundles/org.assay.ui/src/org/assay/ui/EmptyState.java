package org.assay.ui;

import java.util.Map;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** What an empty view shows: one sentence about what belongs there and the one action that fills it. */
public final class EmptyState extends Composite {
	private static final int WIDTH = 320;
	private static final int MARGIN = 16;
	private final Label sentence;
	/** Is there only while something is offered: a screen reader would hear of a hidden one too. */
	private Link action;
	private Runnable run;

	/** Makes an empty state without words; say something with {@link #say}. */
	public EmptyState(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		addListener(SWT.Resize, e -> fit());
		Ground.on(this);
		Ground.muted(sentence);
	}

	private void act() {
		if (!isDisposed() && run != null) {
			run.run();
		}
	}

	/** Makes an empty state that offers a command. */
	public EmptyState(Composite parent, String sentence, String link, String commandId, IServiceLocator services) {
		this(parent);
		say(sentence, link, () -> run(services, commandId, Map.of()));
	}

	/**
	 * Changes the words and the action.
	 *
	 * @param link  text of the link; empty for none
	 * @param onUse what the link does
	 */
	public void say(String words, String link, Runnable onUse) {
		sentence.setText(words);
		AccessibleName.give(this, words);
		offer(link);
		run = onUse;
		layout(true); // asked for later, it does not come while another page of the stack is on top
	}

	private void offer(String link) {
		if (action != null && link.isEmpty()) {
			action.dispose();
			action = null;
		} else if (action == null && !link.isEmpty()) {
			action = new Link(this, SWT.NONE);
			// what is run may open a dialog, and GTK may crash when one is closed while it still works on the click that opened it
			action.addListener(SWT.Selection, e -> getDisplay().asyncExec(this::act));
		}
		if (action != null) {
			action.setText("<a>" + link + "</a>");
		}
	}

	/**
	 * Says what belongs into a view that reading fills, and offers the next step to it: a case, articles, or reading
	 * them.
	 *
	 * @param words what belongs there
	 * @param site  of a part of the window, which knows the active case
	 */
	public void sayUnread(String words, IServiceLocator site) {
		Optional<OpenCase> open = site.getService(ActiveCase.class).get();
		if (open.isEmpty()) {
			say(Messages.Empty_noCase, Messages.Empty_newCase, () -> run(site, UiIds.NEW_CASE, Map.of()));
		} else if (open.get().model().getDocuments().isEmpty()) {
			say(words, Messages.Empty_import, () -> run(site, UiIds.IMPORT, Map.of()));
		} else {
			say(words, Messages.Empty_read, () -> run(site, UiIds.READ_ALL, Map.of()));
		}
	}

	/** Runs a command as the menu would; a command that cannot run is logged. */
	public static void run(IServiceLocator services, String commandId, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(commandId);
		try {
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(EmptyState.class).error("The command " + commandId + " could not run.", e);
		}
	}

	/** To the link, or to itself where there is none: without any focus no key would do anything. */
	@Override
	public boolean setFocus() {
		return Focus.pass(action) || !isDisposed() && forceFocus();
	}

	private void fit() {
		int width = Math.max(MARGIN, Math.min(WIDTH, getClientArea().width - 2 * MARGIN));
		if (((GridData) sentence.getLayoutData()).widthHint != width) {
			GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(sentence);
			requestLayout();
		}
	}
}
