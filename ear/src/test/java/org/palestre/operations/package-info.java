/** What docs/operations.md promises to whoever runs a city. */
package org.palestre.operations;
