/// Makes structured steps of basic blocks that jump to one another, as machines' formats have them.
///
/// For whoever reads such a format: [dev.quaver.format.blocks.BlockStructurer] takes [dev.quaver.format.blocks.BasicBlock]s
/// and gives steps that do the same. It knows nothing of any format.
@NullMarked
package dev.quaver.format.blocks;

import org.jspecify.annotations.NullMarked;
