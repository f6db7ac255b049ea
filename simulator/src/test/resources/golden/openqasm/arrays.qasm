OPENQASM 3.0;
include "stdgates.inc";
output int total;
output int size;
output array[int[32], 2, 2] m;
array[int[32], 2, 2] grid = {{1, 2}, {3, 4}};
array[float[64], 3] reals;
grid[0][1] = 5;
grid[1, 0] += 10;
m = grid;
def sum(readonly array[int[32], #dim = 2] values) -> int {
  int result = 0;
  for int i in [0:sizeof(values) - 1] {
    for int j in [0:sizeof(values, 1) - 1] { result += values[i][j]; }
  }
  return result;
}
total = sum(grid);
size = sizeof(reals);
for int[32] x in grid[0] { total += x; }
