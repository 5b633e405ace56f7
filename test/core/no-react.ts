throw new Error('src/core knows no React; something imported it.')
