/**
 * The house that every context's screens live in: templates, house tags, who is here, in which language, what went
 * wrong and how to go on.
 *
 * <p>It knows no business rule. Pages use its templates and tags; backing beans use {@link
 * org.palestre.web.shell.Notices} and {@link org.palestre.web.shell.CurrentUser} and let a {@link
 * org.palestre.shared.BusinessException} fly: {@link org.palestre.web.shell.RefusalHandler} brings it to its field.
 */
package org.palestre.web.shell;
