/**
 * The screens and the API of the booking office's workbench: demand and supply, groups of competing requests, comparison,
 * proposals, many decisions in one go.
 */
package org.palestre.web.seasonal.workbench;
