/**
 * A driver for tests of the window, for SWTBot is not on Maven Central. Names follow SWTBot's ({@code bot.tree()},
 * {@code getTreeItem}, {@code contextMenu}, {@code waitUntil}), so that a later move to SWTBot is a matter of imports.
 * Tests run outside the UI thread; every call here goes over to it. Keys and clicks are real events posted to the
 * display; menus alone are triggered through their selection event, because a posted click would fight the window
 * manager's grab.
 */
package org.assay.ui.testing;
